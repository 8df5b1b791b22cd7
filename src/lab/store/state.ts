/** What the page knows: the shape of the store, and nothing that does anything. */
import type {BackendChoice, BackendReport} from '../../contract/backend'
import type {Checkpoint} from '../../contract/checkpoint'
import type {DataProgress, Digits} from '../../contract/data'
import type {Baselines, RunSummary} from '../../contract/engine'
import type {Snapshot} from '../../contract/snapshot'
import type {RunId, RunSpec} from '../../contract/spec'
import type {Status} from '../../contract/status'
import type {ActivationTrace} from '../../contract/trace'
import type {Watch} from '../../contract/view'
import type {Language} from '../../contract/words'
import type {Stroke} from '../../maths/strokes'
import type {Correction} from '../../variants/spec'
import type {Address} from '../address/address'
import type {Route} from '../address/route'
import type {Theme} from '../preferences'
import type {KeptRun} from '../runs/kept-run'
import type {Alert} from './alerts'
import type {Curves} from './curves'

export type {Stroke}

/** A run as the page sees it. Every change replaces the object; the curves' buffers and snapshots are shared. */
export interface Run {
  readonly id: RunId
  /** Another number for every run ever created here: the engine builds anew what has a new one. */
  readonly generation: number
  /** How often it was rewound. */
  readonly rewinds: number
  /** What the engine runs. */
  readonly spec: RunSpec
  /** What the form asks for where that needs new weights; null where nothing waits. */
  readonly pendingSpec: RunSpec | null
  /** Null until the engine has built it. */
  readonly summary: RunSummary | null
  /** Renewed about ten times a second; null until the engine has built the run. */
  readonly status: Status | null
  readonly history: Curves
  /** Replaced as they come: canvases subscribe with `onRun`, React reads what changes rarely. */
  readonly snapshot: Snapshot | null
  /** What a new worker would go on from; null where the spec alone gives the same weights. */
  readonly checkpoint: Checkpoint | null
  readonly watch: Watch
  /** The newest answers about examples by name (`traces.ts`), from snapshots or asked for by themselves. */
  readonly traces: Readonly<Record<string, ActivationTrace>>
}

/** The page has one selection, marked in every view. */
export type Selection =
  | {readonly kind: 'test'; readonly index: number}
  | {readonly kind: 'drawing'; readonly id: string}
  /** A point of the map, decoded: `position` is `[axes]`, `image` `[784]` from 0 to 1. */
  | {
      readonly kind: 'point'
      readonly runId: RunId
      readonly position: readonly number[]
      readonly image: Float32Array | null
    }

export interface Drawing {
  readonly id: string
  readonly strokes: readonly Stroke[]
  /** What the network sees: `[784]`, 0 to 1. */
  readonly pixels: Float32Array
  /** Whether it keeps a dot on the map. */
  readonly pinned: boolean
}

export interface BackendState {
  readonly state: 'closed' | 'starting' | 'ready' | 'recovering' | 'failed'
  /** What the person asked for. */
  readonly choice: BackendChoice
  readonly report: BackendReport | null
  /** Whether all backends are being measured for the table. */
  readonly checking: boolean
}

/** The runs of this visit, and of earlier ones as far as they are kept. */
export interface KeptRuns {
  /** By their numbers. */
  readonly runs: readonly KeptRun[]
  /** Where they are: in the browser, still there after a reload, or only as long as this visit. */
  readonly place: 'opening' | 'browser' | 'visit'
  /** The ids of those that are on the page, by the names that they have there. */
  readonly live: Readonly<Record<RunId, string>>
}

export interface LabState {
  readonly route: Route
  /** The address as it was last read: where one came in, or went to. */
  readonly address: Address
  readonly data: DataProgress
  readonly backend: BackendState
  readonly runs: Readonly<Record<RunId, Run>>
  /** The run that the address describes; null on pages without one. */
  readonly addressRun: RunId | null
  /** The run beside it, which the address describes too; null where it stands alone. */
  readonly comparedRun: RunId | null
  readonly kept: KeptRuns
  /** The runs that train now, in step; empty while none does. */
  readonly training: readonly RunId[]
  readonly selection: Selection | null
  /** The test digit under the pointer, whichever view it is in. */
  readonly hover: number | null
  /** What is on the pad; null where it is clean. */
  readonly drawing: Drawing | null
  /** Drawings that keep a dot on the map. */
  readonly pinned: readonly Drawing[]
  readonly baselines: Baselines | null
  /** The 10,000 test digits; null until they have arrived. */
  readonly digits: Digits | null
  /** Before they have: all labels, and the images of `shippedDigits`; the others are black. */
  readonly firstDigits: Digits | null
  /** Errors not yet dismissed, oldest first. */
  readonly alerts: readonly Alert[]
  /** Parts of the address, or of a request, that could not be had. */
  readonly notices: readonly Correction[]
  readonly language: Language
  readonly theme: Theme
}
