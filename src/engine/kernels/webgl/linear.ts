/**
 * Texels by their number. tfjs lays a packed tensor of more than two axes out texel by texel, in rows as long as
 * suits it.
 */
import type {Texture, Uniforms} from './gl'

/** Whether single precision tells a texel's number exactly enough. */
export function countable(textures: readonly Texture[]): boolean {
  return textures.every(({width, height}) => width * height <= 2 ** 21)
}

/** `vec4 nameAt(float i)`: texel i of the sampler `name`. */
export function linear(name: string): string {
  return `
uniform float ${name}Width, ${name}Height;
vec4 ${name}At(float i) {
  float rows = (i + 0.5) * ${name}Width;
  return texture(${name}, vec2(fract(rows), (floor(rows) + 0.5) * ${name}Height));
}`
}

/** The uniforms of `linear` for each of these: a texel's share of the texture. */
export function numbered(textures: Readonly<Record<string, Texture>>): Uniforms {
  return Object.fromEntries(
    Object.entries(textures).flatMap(([name, {width, height}]) => [
      [`${name}Width`, 1 / width],
      [`${name}Height`, 1 / height],
    ]),
  )
}

/** `int place()`: the number of the texel that is made. */
export const outputPlace = `
uniform int i_width;
int place() { return int(gl_FragCoord.y) * i_width + int(gl_FragCoord.x); }`
