/**
 * Makes what is generated and not committed: the packed data set. Each generator looks for itself whether its
 * output is fresh. Speaks on stderr alone: on stdout, `npm run train` prints a report.
 */
import {packData} from './pack-data'

const quiet = process.argv.includes('--quiet')

await packData({quiet})
