import {type ReactNode, useCallback, useEffect, useMemo, useState} from 'react'
import type {CodeMap, DecodedGrid} from '../../contract/snapshot'
import type {DecodedGridRequest} from '../../contract/view'
import type {Language} from '../../contract/words'
import {at, byteAt} from '../../maths/arrays'
import {useInk} from '../../theme/ink'
import {Figure} from '../parts/Figure'
import {count} from '../parts/format'
import {HoverCard} from '../parts/HoverCard'
import {Legend} from '../parts/Legend'
import shared from '../parts/shared.module.css'
import {type Draw, useCanvas} from '../parts/use-canvas'
import {useSize} from '../parts/use-size'
import {decodedGridRequest} from './decoded-grid-request'
import {drawDecodedGrid} from './draw-decoded-grid'
import {drawEllipses} from './draw-ellipses'
import {drawPoints} from './draw-points'
import {type EllipseChoice, ellipseOf, priorDomain, spreadOf} from './ellipses'
import {GaussianControls} from './GaussianControls'
import {GaussianLegend} from './GaussianLegend'
import {GaussianOverlay} from './GaussianOverlay'
import styles from './LatentSpace.module.css'
import {axisNames, gaussianSentence, sentence, words} from './LatentSpace.words'
import {MapControls} from './MapControls'
import {type MapMark, MapOverlay, marginOf, type Place} from './MapOverlay'
import {MapTable} from './MapTable'
import {MarkHandle} from './MarkHandle'
import {outside, planePoints} from './positions'
import {useGlide} from './use-glide'
import {useMapView} from './use-map-view'
import {type MapHover, usePick} from './use-pick'

export interface LatentSpaceProps {
  readonly language: Language
  readonly map: CodeMap
  /** `[count]`, the test digits' labels. */
  readonly labels: Uint8Array
  readonly decodedGrid?: DecodedGrid | null
  /** Named places: pinned drawings, ends of a path. */
  readonly marks?: readonly MapMark[]
  /** The test digit chosen, by index. */
  readonly selected?: number | null
  /** What stands beside the pointer: the digit and its reconstruction. */
  readonly card?: ReactNode
  /** The frame follows the dots until somebody zooms, then holds still until Fit; framed anew when this changes. */
  readonly fitKey?: string
  /** How many times wider than the points the first view is: 12 for a net not yet trained leaves it room to grow. */
  readonly room?: number
  /** Between what the numbers of the code lie, where its activation bounds them: the frame is that, always. */
  readonly bounds?: readonly [number, number] | null
  /** Whether the frame leaves moving dots alone. */
  readonly still?: boolean
  readonly onHover?: (hover: MapHover | null) => void
  readonly onSelect?: (index: number) => void
  /** A mark was dragged, or moved by keys; only with this can marks be moved. */
  readonly onMove?: (id: string, position: Float32Array) => void
  /** A click on empty paper: the place, `[axes]`. */
  readonly onDecode?: (position: Float32Array) => void
  /** The decoded grid that would suit what is seen; null when it is switched off. Without it there is no switch. */
  readonly onDecodedGrid?: (request: DecodedGridRequest | null) => void
  /** More vector drawing on the map: paths, arrows. */
  readonly overlay?: (place: Place) => ReactNode
  readonly actions?: ReactNode
  /** Another name, where a page has two maps. */
  readonly name?: string
}

const none: readonly MapMark[] = []

/** All test digits at their codes, coloured and named by digit, over what the decoder makes of the places between. */
export function LatentSpace(props: LatentSpaceProps) {
  const {language, map, labels, decodedGrid = null, marks = none, selected = null, card} = props
  const {
    fitKey = '',
    room = 1,
    bounds = null,
    still = false,
    onHover,
    onSelect,
    onDecode,
    onDecodedGrid,
    onMove,
    overlay,
  } = props
  const text = words[language]
  const ink = useInk()
  const [pad, size] = useSize<HTMLDivElement>()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [gridOn, setGridOn] = useState(true)
  const [ellipses, setEllipses] = useState<EllipseChoice>('near')
  const [framed, setFramed] = useState(false)
  const {gaussian, axes} = map
  const drawn = gaussian ? ellipses : 'none'

  const points = useMemo(() => planePoints(map, labels), [map, labels])
  const key = `${fitKey} ${map.axes} ${map.codeSize} ${JSON.stringify(map.view)}`
  const centre = gaussian?.prior.join() ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: by the prior's place, which every snapshot tells anew
  const prior = useMemo(
    () => (framed && gaussian ? priorDomain(size, axes, gaussian.prior) : null),
    [framed, centre, size, axes],
  )
  // Principal axes and projections have bounds of their own.
  const shown = map.view.kind === 'dimensions' && map.codeSize <= axes ? bounds : null
  const view = useMapView({pad, size, points, axes, fitKey: key, room, bounds: shown, prior, still})
  const pick = usePick({view, points, labels, axes: map.axes, chosen, selected, onHover, onSelect, onDecode})

  const {transform, x, y} = view
  const pixels = useGlide(view.pixels, key)
  const drawDots = useCallback<Draw>(
    (context, ratio) => drawPoints(context, {points: pixels, labels, transform, chosen}, ink, ratio),
    [pixels, labels, transform, chosen, ink],
  )
  const drawGrid = useCallback<Draw>(
    (context, ratio) => {
      if (!decodedGrid || !gridOn) return
      drawDecodedGrid(context, {decodedGrid, points, x, y, colour: ink.pixelOn, strength: 0.55}, ratio)
    },
    [decodedGrid, gridOn, points, x, y, ink],
  )
  const drawClouds = useCallback<Draw>(
    (context, ratio) => {
      if (!gaussian || drawn !== 'all') return
      const [unitX, unitY] = [(x(1) - x(0)) / transform.k, (y(1) - y(0)) / transform.k]
      const ellipse = (index: number) => ellipseOf(spreadOf(gaussian, axes, index), unitX, unitY)
      drawEllipses(context, {points: pixels, ellipse, labels, transform, chosen}, ink, ratio)
    },
    [gaussian, drawn, axes, pixels, labels, transform, chosen, ink, x, y],
  )
  const dots = useCanvas(size, drawDots)
  const clouds = useCanvas(size, drawClouds)
  const grid = useCanvas(size, drawGrid)

  const request = useMemo(
    () => decodedGridRequest(view.domain, size, map.axes),
    [view.domain, size, map.axes],
  )
  useEffect(() => {
    if (!onDecodedGrid) return
    const timer = setTimeout(() => onDecodedGrid(gridOn ? request : null), 120)
    return () => clearTimeout(timer)
  }, [onDecodedGrid, gridOn, request])

  const names = useMemo(() => axisNames(map, language), [map, language])
  const titles = useMemo(() => (prior ? names.map(text.inUnits) : names), [prior, names, text])
  const away = useMemo(() => outside(points, view.base), [points, view.base])
  const n = (value: number) => count(value, language)
  const caption = (
    <>
      {sentence({map, names, n: n(points.length / 2), language})}
      {/* The legend shows as much: where there is little room it is read aloud alone. */}
      <span className={styles.explained}>
        {gaussianSentence(map, {ellipses: drawn !== 'none', framed}, language)}
      </span>
      {selected !== null && text.chosen(byteAt(labels, selected), n(selected))}
      <span className={styles.explained}>{away > points.length / 400 && text.outside(n(away))}</span>
    </>
  )
  const index = pick.pointed?.index ?? null
  const place: Place = (position) => [x(at(position, 0)), y(at(position, 1))]
  const {pointed, ...handlers} = pick
  const margin = marginOf(size)

  return (
    <Figure
      language={language}
      name={props.name ?? text.name}
      caption={caption}
      file="latent-space"
      table={() => <MapTable {...{language, points, labels, names, axes, gaussian}} />}
      actions={
        <>
          {props.actions}
          <MapControls
            text={text}
            outside={away > points.length / 40 ? n(away) : null}
            decodedGrid={onDecodedGrid || decodedGrid ? gridOn : null}
            onDecodedGrid={setGridOn}
            view={view}
          />
        </>
      }
    >
      <div className={styles.plot}>
        <div
          ref={pad}
          className={styles.pad}
          role="application"
          aria-label={`${text.pad}. ${text.help}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard's way on to the map
          tabIndex={0}
          data-zoomed={transform.k > 1}
          data-over={index !== null}
          {...handlers}
        >
          <canvas ref={grid} />
          <canvas ref={clouds} />
          <canvas ref={dots} />
        </div>
        <MapOverlay
          {...{view, points, labels, marks, selected, chosen}}
          names={titles}
          size={size}
          axes={axes}
          rowName={text.row}
          pointed={index}
        >
          {gaussian && (
            <GaussianOverlay
              {...{view, map, gaussian, points}}
              selected={drawn === 'none' ? null : selected}
              pointed={drawn === 'none' ? null : index}
              marks={drawn === 'none' ? none : marks}
            />
          )}
          {overlay?.(place)}
        </MapOverlay>
        {onMove && (
          <div className={styles.handles} data-save="no">
            {marks.map(
              (mark) =>
                mark.fixed !== true && (
                  <MarkHandle key={mark.id} mark={mark} view={view} help={text.drag} onMove={onMove} />
                ),
            )}
          </div>
        )}
        {card && pointed && (
          <HoverCard x={pointed.x + margin.left} y={pointed.y + margin.top}>
            {card}
          </HoverCard>
        )}
      </div>
      <Legend
        name={text.digits}
        entries={Array.from({length: 10}, (_, digit) => ({
          key: digit,
          label: `${digit}`,
          name: text.digit(digit),
          colour: `var(--digit-${digit})`,
        }))}
        chosen={chosen}
        onChosen={setChosen}
      />
      {gaussian && (
        <>
          <GaussianLegend text={text} strip={axes === 1} ellipses={drawn !== 'none'} />
          <GaussianControls
            {...{text, ellipses, framed}}
            onEllipses={setEllipses}
            onFramed={(on) => {
              view.zoom.reset()
              setFramed(on)
            }}
          />
        </>
      )}
      <span className={shared.hidden} aria-live="polite">
        {index === null ? '' : text.at(byteAt(labels, index), n(index))}
      </span>
    </Figure>
  )
}
