import css from './Predictions.module.css'

type Point = readonly [number, number]

/** The way from a guess to its answer, drawn from one to the other once both are there. */
export const Meeting = ({from: [x0, y0], to: [x1, y1]}: {readonly from: Point; readonly to: Point}) => (
  <g className={css.meeting}>
    <path pathLength={1} d={`M${x0},${y0}L${x1},${y1}`} />
    <path pathLength={1} d={`M${x0},${y0}L${x1},${y1}`} />
  </g>
)
