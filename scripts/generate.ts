/**
 * Makes what is generated and not committed: the packed data set and the compiled kernels. Each generator looks
 * for itself whether its output is fresh. Speaks on stderr alone: on stdout, `npm run train` prints a report.
 */
import {buildKernels} from './build-kernels'
import {packData} from './pack-data'

const quiet = process.argv.includes('--quiet')

await packData({quiet})
const kernels = await buildKernels()
if (!quiet) console.error(`WebAssembly kernels: ${kernels}`)
