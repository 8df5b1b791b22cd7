declare module 'convnetjs' {
  interface Size {
    readonly in_sx: number
    readonly in_sy: number
    readonly in_depth: number
  }

  class Vol {
    constructor(values: number[])
    w: Float64Array | number[]
  }

  class FullyConnLayer {
    constructor(settings: Size & {readonly num_neurons: number})
    filters: Vol[]
  }
  class ReluLayer {
    constructor(size: Size)
  }
  class TanhLayer {
    constructor(size: Size)
  }
  class SigmoidLayer {
    constructor(size: Size)
  }
  class RegressionLayer {
    constructor(size: Size)
  }

  class Net {
    layers: unknown[]
  }

  class Trainer {
    constructor(
      net: Net,
      settings: {
        readonly method: 'sgd'
        readonly learning_rate: number
        readonly momentum: number
        readonly batch_size: number
      },
    )
    train(x: Vol, y: number[]): {readonly cost_loss: number}
  }
}
