/** Formulas on WebGL: one draw each, whatever they are made of; a total is two. */
import {type Tensor, type Tensor1D, type Tensor2D, tidy} from '@tensorflow/tfjs-core'
import {type Application, type Formula, type FormulaKernels, shapeOf} from '../formula'
import {withFactor} from '../formula-factor'
import {formulaFallback} from '../formula-fallback'
import {probabilityMargin} from '../kernel-set'
import {present} from '../present'
import type {Gl, Shader, Uniforms} from './gl'
import {crossEntropy, exponential, samplersOf, texelwise} from './glsl'
import {liesAsMatrix, matrixSizes} from './layout'
import {columnShader, columnTerms, totalOf} from './sums'

export function webGlFormulas(gl: Gl): FormulaKernels {
  const onCpu = (tensor: Tensor) => gl.valuesOnCpu(tensor)
  const lie = ({inputs}: Application) => inputs.every((input) => liesAsMatrix(gl, input))
  return {
    map(formula, application) {
      if (!lie(application)) return formulaFallback.map(formula, application)
      return withFactor(application, onCpu, (factor) => {
        const out = gl.uninitialised(shapeOf(application))
        const [rows, columns] = matrixSizes(out)
        const uniforms = {...uniformsOf(formula, application, factor), i_rows: rows, i_columns: columns}
        const textures = application.inputs.map((input) => gl.packed(input))
        gl.run(mapping(formula), textures, [gl.packed(out)], uniforms)
        return out
      })
    },
    total(formula, application) {
      if (!lie(application)) return formulaFallback.total(formula, application)
      return withFactor(application, onCpu, (factor) =>
        tidy(() => totalOf(gl, columnTotals(formula, application, 1), factor)),
      )
    },
    columnTotals(formula, application) {
      if (!lie(application)) return formulaFallback.columnTotals(formula, application)
      return withFactor(application, onCpu, (factor) => columnTotals(formula, application, factor))
    },
  }

  function columnTotals(formula: Formula, application: Application, factor: number): Tensor1D {
    const uniforms = uniformsOf(formula, application, factor)
    return columnTerms(gl, columnwise(formula), application.inputs as readonly Tensor2D[], uniforms)
  }
}

function uniformsOf({constants = []}: Formula, application: Application, factor: number): Uniforms {
  const given = constants.map((name, i) => [name, present(application.constants?.[i])] as const)
  return {...Object.fromEntries(given), factor}
}

function mapping(formula: Formula): Shader {
  const names = namesOf(formula)
  const code = () =>
    texelwise(names, `factor * (${formula.shader})`, declarations(formula), true, formula.row)
  return {key: `map ${formula.name}`, samplers: samplersOf(names), code}
}

function columnwise(formula: Formula): Shader {
  const {name, shader, row} = formula
  return columnShader(
    `columns of ${name}`,
    namesOf(formula),
    `factor * (${shader})`,
    declarations(formula),
    row,
  )
}

function namesOf({inputs, row}: Formula): readonly string[] {
  return row === undefined ? inputs : [...inputs, row]
}

function declarations({constants = []}: Formula): string {
  const uniforms = ['factor', ...constants].map((name) => `uniform float ${name};`)
  return [...uniforms, crossEntropy(probabilityMargin), exponential].join('\n')
}
