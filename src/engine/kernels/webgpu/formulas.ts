/** Formulas on WebGPU: one dispatch each, whatever they are made of. */
import {type Scalar, type Tensor, type Tensor1D, tidy} from '@tensorflow/tfjs-core'
import {count} from '../../../contract/description'
import {type Application, type Formula, type FormulaKernels, itself, shapeOf} from '../formula'
import {withFactor} from '../formula-factor'
import {probabilityMargin} from '../kernel-set'
import {present} from '../present'
import type {Gpu} from './gpu'
import {columnSumsCode} from './sums'
import {bindings, crossEntropy, exponential, groupsFor, threads} from './wgsl'

/** Numbers past which one workgroup would sum for too long; so many sums are made of them first. */
const many = 16_384
const parts = 4096

export function webGpuFormulas(gpu: Gpu): FormulaKernels {
  const onCpu = (tensor: Tensor) => gpu.valuesOnCpu(tensor)
  return {
    map: (formula, application) =>
      withFactor(application, onCpu, (factor) => {
        const out = gpu.uninitialised(shapeOf(application))
        return run(mapping(formula), application, factor, out, groupsFor(out.size))
      }),
    total: (formula, application) =>
      withFactor(application, onCpu, (factor) =>
        tidy(() => {
          const sum = gpu.uninitialised<Scalar>([])
          if (present(application.inputs[0]).size <= many)
            return run(totalling(formula), application, factor, sum, 1)
          const sums = run(partly(formula), application, 1, gpu.uninitialised([parts]), parts / threads)
          return run(totalling(itself), {inputs: [sums]}, factor, sum, 1)
        }),
      ),
    columnTotals: (formula, application) =>
      withFactor(application, onCpu, (factor) => {
        const {columns} = sizesOf(application)
        const sums = gpu.uninitialised<Tensor1D>([columns])
        return run(columnwise(formula), application, factor, sums, Math.ceil(columns / 16))
      }),
  }

  function run<T extends Tensor>(
    shader: {key: string; code(): string},
    application: Application,
    factor: number,
    out: T,
    groups: number,
  ): T {
    const {rows, columns} = sizesOf(application)
    const buffers = [
      ...application.inputs.map((input) => gpu.read(input)),
      gpu.constants('storage', Float32Array.of(factor, ...(application.constants ?? []))),
      gpu.change(out),
      gpu.constants('uniform', Uint32Array.of(rows, columns)),
    ]
    gpu.run(shader, buffers, [groups])
    return out
  }
}

/** Of what `map` would give; a vector is a row. */
function sizesOf(application: Application): {rows: number; columns: number} {
  const shape = shapeOf(application)
  return {rows: count(shape.slice(0, -1)), columns: shape.at(-1) ?? 1}
}

/** The buffers of a formula; `factor`; and `fn value(i: u32) -> f32`, where `i` counts the numbers of what `map` would give. */
function declarations(formula: Formula): string {
  const {inputs, row, constants = [], shader} = formula
  const buffers = (row === undefined ? inputs : [...inputs, row]).map((name) => `${name}Of`)
  const lines = [
    ...inputs.map((name) => `let ${name} = ${name}Of[i];`),
    ...(row === undefined ? [] : [`let ${row} = ${row}Of[i % sizes.columns];`]),
    ...constants.map((name, i) => `let ${name} = constants[${i + 1}];`),
  ]
  return `
struct Sizes { rows: u32, columns: u32 }
${bindings([...buffers, 'constants'], ['out'])}
${crossEntropy(probabilityMargin)}
${exponential}
fn value(i: u32) -> f32 {
  ${lines.join('\n  ')}
  return ${shader};
}`
}

function mapping(formula: Formula) {
  const code = () => `
${declarations(formula)}
@compute @workgroup_size(${threads})
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  for (var i = id.x; i < sizes.rows * sizes.columns; i += groups.x * ${threads}u) {
    out[i] = constants[0] * value(i);
  }
}`
  return {key: `map ${formula.name}`, code}
}

/** Each thread sums its share; threads need not wait for each other. */
function partly(formula: Formula) {
  const code = () => `
${declarations(formula)}
@compute @workgroup_size(${threads})
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  var sum = 0.0;
  for (var i = id.x; i < sizes.rows * sizes.columns; i += ${parts}u) { sum += value(i); }
  out[id.x] = constants[0] * sum;
}`
  return {key: `parts of ${formula.name}`, code}
}

function totalling(formula: Formula) {
  const code = () => `
${declarations(formula)}
var<workgroup> sums: array<f32, ${threads}>;
@compute @workgroup_size(${threads})
fn main(@builtin(local_invocation_index) index: u32) {
  var sum = 0.0;
  for (var i = index; i < sizes.rows * sizes.columns; i += ${threads}u) { sum += value(i); }
  sums[index] = sum;
  for (var half = ${threads / 2}u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (index < half) { sums[index] += sums[index + half]; }
  }
  if (index == 0u) { out[0] = constants[0] * sums[0]; }
}`
  return {key: `total of ${formula.name}`, code}
}

function columnwise(formula: Formula) {
  const code = () => columnSumsCode(declarations(formula), 'value(i)', 'constants[0] * ')
  return {key: `columns of ${formula.name}`, code}
}
