import {useWords} from '../../messages/language'
import css from './Shell.module.css'

/** The first tab stop: past the header, to what the page is for. The address is not touched: it is the route. */
export function SkipLink() {
  const words = useWords().shell
  return (
    // biome-ignore lint/a11y/useValidAnchor: it is a link in the page; only the address's # is taken by the route.
    <a
      className={css.skip}
      href="#content"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('content')?.focus()
      }}
    >
      {words.skip}
    </a>
  )
}
