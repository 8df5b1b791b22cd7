// Everything the engine calls. The module shares tfjs's memory: it has no data, no allocator and no state.
// All numbers are float32; a usize is an address in bytes.

export {activate, activationGradient} from './activation'
export {convolutionScratch, convolve} from './convolution'
export {filterGradient, filterGradientScratch} from './filter-gradient'
export {gemmNN, gemmNT, gemmScratch, gemmTiles} from './gemm'
export {crossEntropy, crossEntropyGradient, squaredError, squaredErrorGradient} from './losses'
export {adam, momentum, sgd} from './optimizers'
export {transpose} from './pack'
export {columnSums, scale, total} from './sums'
export {packRowTiles, packTiles, tileBytes, tilesSize} from './tiles'
export {convTranspose} from './transposed'
