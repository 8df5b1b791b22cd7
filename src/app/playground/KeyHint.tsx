import {useWords} from '../../messages/language'
import {KeyList} from '../../ui/keys/KeyList'
import {keysOf} from './keys'
import css from './Playground.module.css'

/** The most useful keys, in a line. */
export function KeyHint() {
  const {hint} = useWords().playground.keys
  return (
    <p className={css.hint}>
      {hint
        .split(/\[([^\]]+)\]/)
        .map((part, i) => (i % 2 === 1 ? <kbd key={part}>{part}</kbd> : <span key={part}>{part}</span>))}
    </p>
  )
}

/** All keys, and what they do. */
export function Keys({onClose}: {readonly onClose: () => void}) {
  const words = useWords().playground.keys
  return (
    <KeyList
      title={words.title}
      keys={keysOf.map(([key, command]) => [key ?? words.space, words.does[command]])}
      close={words.close}
      onClose={onClose}
    />
  )
}
