import {actions, useLab} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Button} from '../../ui/Button'

/** Keeps the drawing as a dot on the map, and selects it; or takes it off. */
export function PinButton() {
  const words = useWords().figures.draw
  const drawing = useLab((state) => state.drawing)
  const toggle = () => {
    if (drawing?.pinned) return actions.unpin(drawing.id)
    const id = actions.pin()
    if (id !== null) actions.select({kind: 'drawing', id})
  }
  return (
    <Button aria-disabled={!drawing} onClick={() => drawing && toggle()}>
      {drawing?.pinned ? words.unpin : words.pin}
    </Button>
  )
}
