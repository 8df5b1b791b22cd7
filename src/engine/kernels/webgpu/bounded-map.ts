/** A cache that forgets everything when it is full: for things that are cheap to make again. */
export class BoundedMap<K, V> {
  private readonly map = new Map<K, V>()

  constructor(private readonly capacity: number) {}

  getOrAdd(key: K, make: () => V): V {
    const known = this.map.get(key)
    if (known !== undefined) return known
    if (this.map.size >= this.capacity) this.map.clear()
    const made = make()
    this.map.set(key, made)
    return made
  }
}
