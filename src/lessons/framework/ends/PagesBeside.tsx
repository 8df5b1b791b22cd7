import {useLab} from '../../../lab/hooks'
import {sceneAddress} from '../address'
import {useLesson} from '../context'
import css from './Ends.module.css'
import {words} from './words'

/** The quiet way to the teacher’s page and the handout. */
export function PagesBeside() {
  const {slug, language} = useLesson()
  const address = useLab((state) => state.address)
  return (
    <p className={css.beside}>
      {(['teach', 'handout'] as const).map((page) => (
        <a key={page} href={sceneAddress(address, slug, page, false)}>
          {words[page][language]}
        </a>
      ))}
    </p>
  )
}
