import {type ReactNode, useMemo, useState} from 'react'
import type {ModelDescription} from '../../contract/description'
import type {ActivationTrace} from '../../contract/trace'
import type {Language} from '../../contract/words'
import type {Pixels} from '../parts/colours'
import {Figure} from '../parts/Figure'
import {useSize} from '../parts/use-size'
import {OpenedMaps} from './FeatureMaps'
import styles from './Hourglass.module.css'
import {words} from './Hourglass.words'
import {HourglassTile} from './HourglassTile'
import {captionOf} from './hourglass-caption'
import {LayerButtons} from './LayerButtons'
import {LayerTable} from './LayerTable'
import {layOut} from './layout'
import {netOf} from './net'
import {SampleButtons} from './SampleButtons'
import {StateLegend} from './StateLegend'
import {type GaussianSample, shownCode} from './shown-code'
import {useWidthEdit, type WidthEdit} from './use-width-edit'

export interface HourglassProps {
  readonly language: Language
  readonly model: ModelDescription
  /** Which of the model's phases is shown. */
  readonly phase?: number
  /** The chosen digit's way through the net; null while there is none. */
  readonly trace: ActivationTrace | null
  /** The digit's label; null for a drawing. */
  readonly label?: number | null
  /** The clean image, where the encoder was given a noisy one; the error is taken against it. */
  readonly wanted?: Pixels | null
  /** Names what travels: when it changes, the digit is seen to flow through the net. */
  readonly subjectKey?: string
  /** A draw from this digit's Gaussian code in place of its mean; null for the mean. */
  readonly sample?: GaussianSample | null
  /** Without these a Gaussian code is shown by its mean alone. */
  readonly onDraw?: () => void
  readonly onMean?: () => void
  /** Without it the net is only shown. */
  readonly edit?: WidthEdit
  /** Whether it keeps to the height of its place; else it takes the height that its width asks for. */
  readonly fill?: boolean
  readonly actions?: ReactNode
  readonly name?: string
}

const nothing: readonly Float32Array[] = []

/** The network drawn as its own shape, the chosen digit travelling through it, its widths editable in place. */
export function Hourglass(props: HourglassProps) {
  const {
    language,
    phase = 0,
    trace,
    label = null,
    wanted = null,
    subjectKey = '',
    edit,
    sample = null,
    fill = false,
  } = props
  const text = words[language]
  const [box, size] = useSize<HTMLDivElement>()
  const [opened, setOpened] = useState<number | null>(null)
  const widths = useWidthEdit(props.model, edit)
  const {model, waiting} = widths
  const {phases} = model
  const net = useMemo(() => netOf(model, phase), [model, phase])
  const layout = useMemo(
    () => layOut(net, Math.max(280, size.width), size.type, fill ? size.height : null),
    [net, size, fill],
  )
  const values = useMemo(() => trace?.layers.map((layer) => layer.values) ?? nothing, [trace])
  const shown = shownCode(net, phases[phase], trace, sample)
  const states = phases.length > 1 || net.some(({state}) => state !== 'learning')
  const every = Math.max(...layout.layers.map((place) => place.every))
  const caption = {
    net,
    phase: phases.length > 1 ? (phases[phase] ?? null) : null,
    trace,
    label,
    sample: shown.sample && {z: shown.sample.z, error: shown.error},
    waiting: waiting && netOf(waiting, waiting.phases.length - 1),
    noise: model.corruption !== null,
    errorDrawn: fill,
    // In a head there is no room for it: it stands with the table.
    every: fill ? 1 : every,
  }
  return (
    <Figure
      language={language}
      name={props.name ?? text.name}
      caption={captionOf(caption, text)}
      file="hourglass"
      captionInHead={fill}
      table={() => (
        <>
          <LayerTable {...{language, text, trace, states}} layers={layout.layers} />
          {fill && every > 1 && <p>{text.sampled(every)}</p>}
        </>
      )}
      actions={
        <>
          {props.actions}
          {trace?.deviation && <SampleButtons {...props} text={text} drawn={sample !== null} />}
          <LayerButtons {...{text, edit}} shape={widths.shape} onCommit={widths.onCommit} />
        </>
      }
    >
      <div ref={box} className={styles.scroll} data-fills={fill || undefined}>
        <HourglassTile
          {...{text, layout, trace, values, shown, sample, label, wanted, subjectKey, states, edit, widths}}
          onOpenMaps={setOpened}
        />
      </div>
      {states && <StateLegend text={text} net={net} />}
      {opened !== null && (
        <OpenedMaps {...{text, values}} place={layout.layers[opened]} onClose={() => setOpened(null)} />
      )}
    </Figure>
  )
}
