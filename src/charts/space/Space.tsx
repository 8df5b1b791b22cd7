import type {ReactNode} from 'react'
import {Figure} from '../parts/Figure'
import type {Turn} from './camera'
import {SpacePlate, type SpacePlateProps, TurnButtons} from './SpacePlate'
import {useTurn} from './use-turn'

export interface SpaceProps extends Omit<SpacePlateProps, 'turning' | 'title'> {
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
export function Space({caption, table, file, actions, turn, onTurn, ...plate}: SpaceProps) {
  const turning = useTurn({fixed: turn, onTurn})
  const {language, name} = plate
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
      <SpacePlate {...plate} turning={turning} />
    </Figure>
  )
}
