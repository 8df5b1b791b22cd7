import {useEffect, useMemo, useState} from 'react'
import {figure} from '../../charts/parts/format'
import {type Cube, cubeOf} from '../../charts/scatter3d/camera'
import {Scatter3d} from '../../charts/scatter3d/Scatter3d'
import type {CodeView} from '../../contract/view'
import {selectDigit, useSelectedDigit} from '../../figures/selection'
import {useShown} from '../../figures/timeline/use-timeline'
import {Waiting} from '../../figures/Waiting'
import {actions, useLab, useRun} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {useInk} from '../../theme/ink'
import type {LessonRun} from '../framework/lesson'
import {middlesOf} from './middles'
import {spaceCaption, words} from './words'

const threeNumbers: CodeView = {kind: 'dimensions', dimensions: [0, 1, 2]}
const axes = ['z₁', 'z₂', 'z₃'] as const

/** The codes of three numbers, in a room that can be turned. */
export function SpaceOfThree({run, onTurned}: {readonly run: LessonRun; readonly onTurned: () => void}) {
  const language = useLanguage()
  const ink = useInk()
  const labels = useLab((state) => state.digits?.labels)
  const generation = useRun(run.runId, (run) => run.generation)
  const map = useShown(run.runId).snapshot?.map
  const selected = useSelectedDigit()
  const cube = useHeldCube(map?.axes === 3 ? map.positions : null)
  useEffect(() => {
    if (generation !== undefined) actions.lookAt(run.runId, {view: threeNumbers})
  }, [run.runId, generation])
  const middles = useMemo(
    () => (map?.axes === 3 && labels ? middlesOf(map.positions, labels) : []),
    [map, labels],
  )
  if (map?.axes !== 3 || !labels || !cube) return <Waiting />
  return (
    <Scatter3d
      language={language}
      name={words.space[language]}
      caption={spaceCaption[language]}
      file="three-numbers"
      points={map.positions}
      shades={labels}
      palette={ink.digits}
      cube={cube}
      axes={axes}
      marks={middles.map(({digit, position}) => ({
        id: `${digit}`,
        position,
        label: `${digit}`,
        look: 'digit',
      }))}
      selected={selected}
      onSelect={selectDigit}
      onTurn={onTurned}
      table={() => <Table middles={middles} />}
    />
  )
}

/** The cube holds still once there are points in it. */
function useHeldCube(points: Float32Array | null): Cube | null {
  const [held, setHeld] = useState<Cube | null>(null)
  if (!held && points) setHeld(cubeOf(points))
  return held
}

function Table({middles}: {readonly middles: ReturnType<typeof middlesOf>}) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {axes.map((axis) => (
            <th key={axis} scope="col">
              {axis}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {middles.map(({digit, position}) => (
          <tr key={digit}>
            <th scope="row">{digit}</th>
            {position.map((value, axis) => (
              <td key={axes[axis]}>{figure(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
