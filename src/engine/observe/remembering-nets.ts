import type {NetFunction, NetFunctions} from '../../variants/operations'

/**
 * Nets that compute nothing twice: what codes, reconstructions, losses and figures of the same examples have in
 * common is done once. An input is known by its identity.
 */
export function remembering<T extends object>(nets: NetFunctions<string, T>): NetFunctions<string, T> {
  return Object.fromEntries(Object.entries(nets).map(([name, net]) => [name, rememberingNet(net)]))
}

function rememberingNet<T extends object>(net: NetFunction<T>): NetFunction<T> {
  const parts = new Map<string, (x: T) => T>()
  const layers = (from: number, to?: number) => {
    const key = `${from} ${to}`
    const part = parts.get(key) ?? rememberingFunction(net.layers(from, to))
    parts.set(key, part)
    return part
  }
  return Object.assign(layers(0), {layers, weights: net.weights})
}

function rememberingFunction<T extends object>(compute: (x: T) => T): (x: T) => T {
  const known = new Map<T, T>()
  return (x) => {
    const found = known.get(x) ?? compute(x)
    known.set(x, found)
    return found
  }
}
