/** All that the page can do, as one interface: what buttons, figures and lessons call. */
import type {BackendChoice} from '../../contract/backend'
import type {Checkpoint} from '../../contract/checkpoint'
import type {Digits} from '../../contract/data'
import type {Components, TrainingMoment} from '../../contract/engine'
import type {Report} from '../../contract/report'
import type {Snapshot} from '../../contract/snapshot'
import type {RunId, RunSpec} from '../../contract/spec'
import type {ActivationTrace} from '../../contract/trace'
import type {CodeView, DecodedGridRequest, Probe, Subject} from '../../contract/view'
import type {Language} from '../../contract/words'
import type {Correction} from '../../variants/spec'
import type {Route} from '../address/route'
import type {Theme} from '../preferences'
import type {FirstLook} from '../shipped/first-look'
import type {Selection, Stroke} from '../store/state'

/**
 * Orders resolve when the engine has taken them. No action rejects: what goes wrong becomes an alert, and a
 * question that cannot be answered is answered with null. Nothing is lost by a worker's death: what the page
 * wants is in the store, and a new worker is brought to it.
 */
export type Actions = RunActions &
  ParameterActions &
  ComparisonActions &
  KeptActions &
  ViewActions &
  DrawingActions &
  AppActions

export interface RunActions {
  /** Starts the worker, once; every other action does it where it must. */
  start(): void
  /** Creates a run, or replaces the one of that name; from trained weights, where given. */
  openRun(runId: RunId, spec: RunSpec, from?: Checkpoint): Promise<void>
  /** Has the page show what comes with a shipped model, and some digits, until the engine has answers. */
  showFirst(runId: RunId, digits: Digits, look: FirstLook | null): void
  closeRun(runId: RunId): Promise<void>
  /** Trains these runs in step; whatever else was training pauses. */
  train(runIds: readonly RunId[]): Promise<void>
  pause(): Promise<void>
  step(runIds: readonly RunId[]): Promise<void>
  rewind(runIds: readonly RunId[]): Promise<void>
  /** The next seed: another experiment. Applies what is pending, too. */
  newWeights(runIds: readonly RunId[]): Promise<void>
}

export interface ParameterActions {
  /**
   * Asks for other values. What can be had now is applied now; what needs new weights is applied at once to a
   * run that has trained nothing, and else waits in `pendingSpec`. Returns what could not be had.
   */
  setParameters(runIds: readonly RunId[], asked: Readonly<Record<string, unknown>>): readonly Correction[]
  /** Another variant, with the parameters that both have kept where they differ from the defaults. */
  setVariant(runIds: readonly RunId[], variant: string): void
  /** Another whole spec: same rules as for its parameters. */
  setSpec(runIds: readonly RunId[], spec: RunSpec): void
  applyPending(runIds: readonly RunId[]): Promise<void>
  dropPending(runIds: readonly RunId[]): void
  /** Takes back the changes that are still to come. */
  dropChanges(runIds: readonly RunId[]): void
}

export interface ComparisonActions {
  /**
   * Puts a second run beside the one that the address describes, in place of one that stands there: from trained
   * weights, with a spec, or else with the spec of the first. Training pauses: both can then go on in step.
   */
  compare(spec?: RunSpec, from?: Checkpoint): Promise<void>
  /** Has the second run ask for a spec, by the rules of `setSpec`, opening it where there is none; null ends it. */
  compareWith(spec: RunSpec | null): void
  /** Ends the comparison; the first run stays. */
  stopComparing(): Promise<void>
}

export interface KeptActions {
  /** Opens a kept run in place of the one that the address describes, where its training stood. */
  openKept(id: string): Promise<void>
  /** After a reload, once: has the runs of the address go on where they stood, if they are kept. */
  bringBack(): Promise<void>
  /** Puts a kept run beside the one that the address describes. */
  compareKept(id: string): Promise<void>
  deleteKept(id: string): void
}

export interface ViewActions {
  /** What views of a run show; the lab adds the selection and the pins. */
  lookAt(runId: RunId, wanted: Wanted): void
  /** Has every snapshot of a run answer a probe, by this name; null ends it. */
  probe(runId: RunId, name: string, probe: Probe | null): void
  select(selection: Selection | null): void
  /** The test digit under the pointer; its answers come in `run.traces`, latest only. */
  hover(index: number | null): void
  /** `[n, axes]` points of the map to `[n, 784]` images; null where a newer call of the same name overtook it. */
  decodeAt(runId: RunId, positions: Float32Array, name?: string): Promise<Float32Array | null>
  /** `[n, codeSize]` codes to `[n, 784]` images; likewise. */
  decode(runId: RunId, codes: Float32Array, name?: string): Promise<Float32Array | null>
  encode(runId: RunId, images: Float32Array, name?: string): Promise<Float32Array | null>
  reconstruct(runId: RunId, subject: Subject, name?: string): Promise<ActivationTrace | null>
  moments(runId: RunId): Promise<readonly TrainingMoment[] | null>
  recall(runId: RunId, step: number): Promise<Snapshot | null>
  components(count: number): Promise<Components | null>
  analyse(lesson: string, request: unknown): Promise<unknown>
}

export interface Wanted {
  readonly view?: CodeView
  readonly strip?: readonly number[]
  readonly decodedGrid?: DecodedGridRequest | null
}

export interface DrawingActions {
  /** What is on the pad now; every run answers in `run.traces`, latest only. Null cleans the pad. */
  draw(drawing: {readonly strokes: readonly Stroke[]; readonly pixels: Float32Array} | null): void
  /** Keeps the drawing on the pad as a dot on the map. Returns its id; null where the pad is clean. */
  pin(): string | null
  unpin(id: string): void
}

export interface AppActions {
  chooseBackend(choice: BackendChoice): Promise<void>
  checkBackends(): Promise<void>
  retryData(): Promise<void>
  report(runId: RunId): Promise<Report | null>
  /** Saves the report as a JSON file. */
  downloadReport(runId: RunId): Promise<void>
  dismiss(alertId: number): void
  dismissNotices(): void
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  /** Goes to a page; with a spec, to that experiment. */
  navigate(route: Route, spec?: RunSpec): void
  /** Shows the page to a class, in large type, or no longer; the address says so. */
  present(on: boolean): void
  /**
   * Says which run the address describes from now on: its changes are written there. Opens the run where there
   * is none of that name, and gives it the spec of the address where that carries one.
   */
  followRun(runId: RunId | null): void
}
