import {useEffect, useRef, useState} from 'react'
import type {Drawn, ShownDraws} from '../../charts/samples/Samples'
import {Samples} from '../../charts/samples/Samples'
import {pixels} from '../../contract/data'
import type {RunId} from '../../contract/spec'
import type {SamplesTrace} from '../../contract/trace'
import {actions, useLab, useRun} from '../../lab/hooks'
import type {Selection} from '../../lab/store/state'
import {useLanguage} from '../../messages/language'
import {describeSpec} from '../../variants/spec'
import {useOnScreen} from '../use-on-screen'
import {useProbe} from '../use-probe'
import {Waiting} from '../Waiting'

/** Draws of each distribution: fills rows of 5, 8 and 10. */
const count = 40

/** Decoded draws from the prior, or from a normal distribution fitted to the codes; a click selects one. */
export function SamplesFigure({runId, name}: {readonly runId: RunId; readonly name?: string}) {
  const language = useLanguage()
  const hasPrior = useRun(runId, ({spec}) => describeSpec(spec).offers.includes('sample')) ?? false
  const [seed, setSeed] = useState(1)
  const [chosen, setShown] = useState<ShownDraws | null>(null)
  // What a model was made for comes first; another one's codes lie where they lie.
  const shown = chosen ?? (hasPrior ? 'prior' : 'fitted')
  const [box, seen] = useOnScreen<HTMLDivElement>()
  const prior = useDraws(runId, 'prior', seen && shown !== 'fitted', seed)
  const fitted = useDraws(runId, 'fitted', seen && shown !== 'prior', seed)
  const draws = useLatest([prior, fitted], shown)
  const selection = useLab((state) => state.selection)
  const select = ({from, index}: Drawn) => {
    const trace = draws?.find((one) => one.from === from)
    if (trace) actions.select(drawnPoint(runId, trace, index))
  }
  const selected = draws?.map((trace) => selectedOf(runId, trace, selection)).find((drawn) => drawn !== null)
  return (
    <div ref={box}>
      {draws ? (
        <Samples
          {...{language, draws, hasPrior, seed, shown}}
          selected={selected ?? null}
          onShown={setShown}
          onSeed={setSeed}
          onSelect={select}
          {...(name ? {name} : {})}
        />
      ) : (
        <Waiting />
      )}
    </div>
  )
}

/** The draws that are shown; until all of them have come, those that were shown before. Null before the first. */
function useLatest(
  traces: readonly (SamplesTrace | null)[],
  shown: ShownDraws,
): readonly SamplesTrace[] | null {
  const before = useRef<readonly SamplesTrace[] | null>(null)
  const here = traces.filter((trace) => trace !== null)
  const draws = here.length === (shown === 'both' ? 2 : 1) ? here : before.current
  useEffect(() => {
    before.current = draws
  })
  return draws
}

function useDraws(runId: RunId, from: Drawn['from'], wanted: boolean, seed: number): SamplesTrace | null {
  return useProbe(runId, `samples ${from}`, wanted ? {kind: 'samples', from, seed, count} : null)
}

/** A draw as a point of the map, with the image that the decoder made of its whole code. */
function drawnPoint(runId: RunId, {positions, images}: SamplesTrace, index: number): Selection {
  const image = Float32Array.from(images.subarray(index * pixels, (index + 1) * pixels), (grey) => grey / 255)
  return {kind: 'point', runId, position: positionOf({positions, images}, index), image}
}

/** `[axes]`. */
function positionOf(
  {positions, images}: Pick<SamplesTrace, 'positions' | 'images'>,
  index: number,
): number[] {
  const axes = positions.length / (images.length / pixels)
  return [...positions.subarray(index * axes, (index + 1) * axes)]
}

/** The draw that lies where the selected point does. */
function selectedOf(runId: RunId, trace: SamplesTrace, selection: Selection | null): Drawn | null {
  if (selection?.kind !== 'point' || selection.runId !== runId) return null
  const wanted = selection.position.join()
  const count = trace.images.length / pixels
  for (let index = 0; index < count; index++)
    if (positionOf(trace, index).join() === wanted) return {from: trace.from, index}
  return null
}
