import {actions, useLab} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Button} from '../../ui/Button'
import css from './Drawing.module.css'

/** Keeps the drawing as a dot on the map; and the drawings kept, to look at again or take off. */
export function Pins() {
  const words = useWords().figures.draw
  const drawing = useLab((state) => state.drawing)
  const pinned = useLab((state) => state.pinned)
  return (
    <>
      <Button disabled={!drawing || drawing.pinned} onClick={() => actions.pin()}>
        {words.pin}
      </Button>
      {pinned.length > 0 && (
        <ul className={css.pins} aria-label={words.pins}>
          {pinned.map(({id}, i) => (
            <li key={id}>
              <button
                type="button"
                aria-label={words.show(`${i + 1}`)}
                onClick={() => actions.select({kind: 'drawing', id})}
              >
                {i + 1}
              </button>
              <button
                type="button"
                aria-label={words.unpinNumber(`${i + 1}`)}
                onClick={() => actions.unpin(id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
