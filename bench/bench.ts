/** `npm run bench`: speed, side by side with the peers. `options.ts` says what it can be told. */
import {openArena} from './browser'
import {buildArena} from './bundle'
import {readOptions} from './options'
import {type Race, race} from './race'
import {serve} from './serve'
import {raceTable} from './table'

const options = readOptions(process.argv.slice(2))
await buildArena()
const server = await serve()
const arena = await openArena(server)
const races: Race[] = []
for (const backend of options.backends)
  for (const net of options.nets) {
    console.error(`${backend}, ${net} …`)
    const found = await race(arena, backend, net, options)
    races.push(found)
    console.log(raceTable(found.rows), '\n', found.matmulRate)
    console.log(found.rows.map(({contender, curveDifference}) => [contender, curveDifference]))
  }
await arena.close()
server.close()
