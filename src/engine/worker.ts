import {expose, transfer} from 'comlink'
import type {EngineApi, EngineEvent, EngineListener} from '../contract/engine'
import {Engine} from './engine'
import {errorInfoOf} from './errors'
import {type Analysis, analysesIn} from './hosts/analyses'
import {browserHost} from './hosts/browser'
import {buffersIn} from './hosts/buffers'

const handedOver = <T>(value: T): T =>
  typeof value === 'object' && value !== null ? transfer(value, buffersIn(value)) : value

/** What the page hears, it gets: arrays are handed over. A page that is gone by then hears nothing. */
function overTheWall(listener: EngineListener): EngineListener {
  return (event: EngineEvent) => {
    Promise.resolve(listener(handedOver(event))).catch(() => {})
  }
}

const analyses = import.meta.glob<Analysis>('../lessons/*/analysis.ts', {import: 'analyse'})
const engine = new Engine({...browserHost, findAnalysis: analysesIn(analyses)})
const api: EngineApi = engine
const open: EngineApi['open'] = (options, listener) => engine.open(options, overTheWall(listener))

/** Answers hand their arrays over, and errors cross as the data they carry: plain data. */
const guarded = new Proxy(api, {
  get(target, name: keyof EngineApi) {
    return async (...args: unknown[]) => {
      try {
        const method: unknown = name === 'open' ? open : target[name]
        return handedOver(await Reflect.apply(method as (...given: unknown[]) => unknown, target, args))
      } catch (error) {
        throw errorInfoOf(error)
      }
    }
  },
})

expose(guarded)
