import {useWords} from '../../messages/language'
import css from './Shell.module.css'

/** Where the digits come from, and what may be done with them and with the code. */
export function Footer() {
  const words = useWords().shell.footer
  return (
    <footer className={css.footer}>
      <p>
        {words.data}{' '}
        <a href="https://creativecommons.org/licenses/by-sa/3.0/" rel="license noreferrer">
          {words.dataLicence}
        </a>
        {', '}
        {words.dataThrough}
      </p>
      <p>
        {words.prose}{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
          CC BY 4.0
        </a>
        {'. '}
        {words.code}
      </p>
      <p>{words.privacy}</p>
    </footer>
  )
}
