/**
 * A convolution or its adjoint as a fragment shader that gathers: a fragment makes two neighbouring pixels of a row
 * by two channels, which is one texel, and reads each texel it needs once.
 */
import type {Activation} from '../../../contract/model'
import type {Direction, Geometry} from '../convolution-geometry'
import type {Shader} from './gl'
import {activate} from './glsl'
import {linear, outputPlace} from './linear'
import {indices, type Meeting, pairs, tapsAhead, tapsBack} from './taps'

export function gatherShader(
  direction: Direction,
  geometry: Geometry,
  bias: boolean,
  activation: Activation,
): Shader {
  return {
    key: `${direction} ${geometry.key} ${bias} ${activation}`,
    samplers: bias ? ['seen', 'filters', 'bias'] : ['seen', 'filters'],
    code: () => code(direction, geometry, bias, activation),
  }
}

function code(direction: Direction, geometry: Geometry, bias: boolean, activation: Activation): string {
  const {image, output, kernelHeight, kernelWidth, stride, top} = geometry
  const ahead = direction === 'convolve'
  const [from, to] = ahead ? [image, output] : [output, image]
  const [fromGroups, toGroups] = [pairs(from.channels), pairs(to.channels)]
  const taps = indices(kernelWidth)
  const {places, reads, meetings} = ahead ? tapsAhead(geometry, taps) : tapsBack(geometry, taps)
  const line = ahead
    ? `int y = row * ${stride} + ky - ${top};`
    : `int y = row + ${top} - ky; if (y % ${stride} != 0) continue; y /= ${stride};`
  // Filters lie [tap, image's channels, output's channels], two by two.
  const [group, depth] = ahead ? [1, toGroups] : [fromGroups, 1]
  const round = (whole: boolean) => `
      ${reads}
      ${taps.map((tap) => `vec4 w${tap} = filtersAt(weights + ${tap * fromGroups * toGroups}.0 + d * ${depth}.0);`).join('\n')}
      ${meetings.map((meeting) => multiply(direction, meeting, whole)).join('\n')}`
  const last = Math.floor(from.channels / 2)
  return `
${activate(activation)}
${linear('seen')}
${linear('filters')}
${outputPlace}
uniform int i_batch;
layout(location = 0) out vec4 result;
void main() {
  int texel = place();
  int group = texel % ${toGroups};
  int pair = texel / ${toGroups} % ${pairs(to.width)};
  int row = texel / ${toGroups * pairs(to.width)} % ${to.height};
  int image = texel / ${toGroups * pairs(to.width) * to.height};
  vec4 sum = ${bias ? 'texelFetch(bias, ivec2(group, 0), 0).xyxy' : 'vec4(0.0)'};
  ${places}
  for (int ky = 0; ky < ${kernelHeight}; ky++) {
    ${line}
    if (y < 0 || y >= ${from.height} || image >= i_batch) continue;
    float line = float((image * ${from.height} + y) * ${pairs(from.width) * fromGroups});
    float weights = float(ky * ${kernelWidth * fromGroups * toGroups} + group * ${group});
    for (int p = 0; p < ${last}; p++) {
      float d = float(p);
      ${round(true)}
    }
    ${from.channels % 2 === 1 ? `{ float d = ${last}.0; ${round(false)} }` : ''}
  }
  bool right = 2 * pair + 1 < ${to.width};
  bool both = 2 * group + 1 < ${to.channels};
  sum = activate(sum);
  result = image < i_batch
    ? vec4(sum.x, both ? sum.y : 0.0, right ? sum.z : 0.0, right && both ? sum.w : 0.0)
    : vec4(0.0);
}`
}

/** `whole` says whether the second of the channels read is one. */
function multiply(direction: Direction, {pixel, tap, channels}: Meeting, whole: boolean): string {
  const columns = direction === 'convolve' ? ['xy', 'zw'] : ['xz', 'yw']
  const products = channels.slice(0, whole ? 2 : 1).map((channel, i) => `${channel} * w${tap}.${columns[i]}`)
  return `sum.${pixel === 0 ? 'xy' : 'zw'} += ${products.join(' + ')};`
}
