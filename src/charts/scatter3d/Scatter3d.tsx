import type {ReactNode} from 'react'
import {Figure} from '../parts/Figure'
import type {Turn} from './camera'
import {Scatter3dTile, type Scatter3dTileProps, TurnButtons} from './Scatter3dTile'
import {useTurn} from './use-turn'

export interface Scatter3dProps extends Omit<Scatter3dTileProps, 'turning' | 'title'> {
  /** One or two sentences: what the figure shows now. */
  readonly caption: ReactNode
  readonly table: () => ReactNode
  /** Name of a saved file, without its ending. */
  readonly file: string
  readonly actions?: ReactNode
  /** From where it is seen, held by the caller: for two figures that turn together. */
  readonly turn?: Turn
  readonly onTurn?: (turn: Turn) => void
}

/** A figure of points, surfaces and lines in space that can be turned by pointer, finger and keyboard. */
export function Scatter3d({caption, table, file, actions, turn, onTurn, ...tile}: Scatter3dProps) {
  const turning = useTurn({fixed: turn, onTurn})
  const {language, name} = tile
  return (
    <Figure
      {...{language, name, caption, table, file}}
      actions={
        <>
          {actions}
          <TurnButtons language={language} turning={turning} />
        </>
      }
    >
      <Scatter3dTile {...tile} turning={turning} />
    </Figure>
  )
}
