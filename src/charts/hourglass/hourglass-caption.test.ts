import {describe, expect, it} from 'vitest'
import {words} from './Hourglass.words'
import {captionOf} from './hourglass-caption'

const trace = {
  kind: 'example' as const,
  deviation: null,
  layers: [],
  code: Float32Array.of(1.5, -2),
  input: new Float32Array(784),
  reconstruction: new Float32Array(784),
  error: 0.04321,
  position: Float32Array.of(1.5, -2),
}

describe('captionOf', () => {
  it('tells the shape, the code and the error', () => {
    const said = captionOf({hidden: [128, 32], code: 2, trace, label: 7, every: 2}, words.en)
    expect(said).toContain('784–128–32–2–32–128–784')
    expect(said).toContain('This 7 becomes the code (1.50, −2.00)')
    expect(said).toContain('0.0432')
    expect(said).toContain('one unit in 2')
  })

  it('does not tell the code of the net before the last change', () => {
    expect(captionOf({hidden: [128], code: 3, trace, label: 7, every: 1}, words.en)).not.toContain('This 7')
  })
})
