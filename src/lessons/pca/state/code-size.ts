/** One slider for k: PCA follows at once, the nets once it rests. */
import {useCallback, useEffect, useRef, useState} from 'react'
import type {Checkpoint} from '../../../contract/checkpoint'
import type {RunSpec} from '../../../contract/spec'
import type {ShippedModel} from '../../../contract/weights'
import {actions, store, useRun} from '../../../lab/hooks'
import {shippedCheckpoint, shippedModels} from '../../../lab/shipped/shipped'
import {same} from '../../../variants/spec'
import type {LessonRun} from '../../framework/lesson'
import {spec, unbounded} from '../../framework/spec'
import {trainAgain} from '../../framework/train-again'

/** How long the slider must rest before nets are opened. */
const rest = 350

export const sizeOf = (spec: RunSpec | undefined): number => Number(spec?.parameters.code ?? 2)

/** A net of this kind and size as the lesson trains it: five epochs, some half a minute. Two numbers are a map. */
export function sizedSpec(variant: string, k: number): RunSpec {
  if (variant === 'linear') return spec('linear', {code: k})
  return spec('dense', {
    ...(k !== 2 && unbounded),
    code: k,
    hidden: k > 8 ? [128, 64] : [128, 32],
    epochs: 5,
  })
}

/** Whether a net's code is bounded as the lesson's of this size is. */
const boundedAlike = ({variant, parameters}: RunSpec, k: number) =>
  same(parameters.codeactivation, sizedSpec(variant, k).parameters.codeactivation)

/** The shipped net of this kind and size; the best where there are several. */
export function shippedOf(models: readonly ShippedModel[], variant: string, k: number): ShippedModel | null {
  const fitting = models.filter(
    ({spec}) =>
      spec.variant === variant && spec.data === 'mnist' && sizeOf(spec) === k && boundedAlike(spec, k),
  )
  return fitting.sort((a, b) => a.testMse - b.testMse)[0] ?? null
}

/** Nets trained here and left by the slider, to come back to. */
const left = new Map<string, Checkpoint>()
const keyOf = (variant: string, k: number) => `${variant} ${k}`

/**
 * Puts a net of another size in a run's place: one trained here, else a shipped one, else a new one. Resolves to
 * whether the run was set to train meanwhile.
 */
async function openSize({runId, spec: {variant}}: LessonRun, k: number): Promise<boolean> {
  const run = store.getState().runs[runId]
  if (run && run.history.trainStep.length > 0 && run.checkpoint)
    left.set(keyOf(variant, sizeOf(run.spec)), run.checkpoint)
  const own = left.get(keyOf(variant, k))
  const shipped = own ? null : shippedOf(await models(), variant, k)
  const from = own ?? (shipped && (await shippedCheckpoint(shipped.name)))
  const training = store.getState().training.includes(runId)
  await actions.openRun(runId, from?.spec ?? sizedSpec(variant, k), from ?? undefined)
  return training
}

/** Nets of this size for all runs that have another. Who asked for training in the meantime meant these. */
async function openAll(runs: readonly LessonRun[], k: number): Promise<void> {
  const others = runs.filter(({runId, spec}) => sizeOf(store.getState().runs[runId]?.spec ?? spec) !== k)
  const training = await Promise.all(others.map((run) => openSize(run, k)))
  if (training.includes(true)) await trainAgain(others)
}

/** What is shipped; nothing where that cannot be had. */
export async function models(): Promise<readonly ShippedModel[]> {
  try {
    return (await shippedModels()).models
  } catch {
    return []
  }
}

export interface CodeSize {
  readonly k: number
  readonly choose: (k: number) => void
  /** Whether the nets have yet to follow. */
  readonly moving: boolean
}

/** The size of the code, for all runs at once. The first of them says what it is. */
export function useCodeSize(runs: readonly [LessonRun, ...LessonRun[]]): CodeSize {
  const there = useRun(runs[0].runId, ({spec}) => sizeOf(spec)) ?? sizeOf(runs[0].spec)
  const [asked, setAsked] = useState<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(runs)
  useEffect(() => {
    latest.current = runs
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  const choose = useCallback((k: number) => {
    setAsked(k)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      void openAll(latest.current, k).then(() => setAsked((now) => (now === k ? null : now)))
    }, rest)
  }, [])
  return {k: asked ?? there, choose, moving: asked !== null}
}
