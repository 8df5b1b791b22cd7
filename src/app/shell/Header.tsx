import {formatRoute, type Route} from '../../lab/address/route'
import {actions, useLab} from '../../lab/hooks'
import {themes} from '../../lab/preferences'
import {lessonList} from '../../lessons/index'
import {useLanguage, useWords} from '../../messages/language'
import {Button} from '../../ui/Button'
import {Mark} from '../../ui/Mark'
import css from './Header.module.css'
import {themeIcons} from './themeIcons'

/** The mark, the way to the pages, language and theme. */
export function Header({route}: {readonly route: Route}) {
  const words = useWords().shell
  const link = (page: 'playground' | 'lessons', here: boolean) => (
    <a href={`#${formatRoute({page})}`} aria-current={here ? 'page' : undefined}>
      {words[page]}
    </a>
  )
  return (
    <header className={css.header}>
      <a href="#/" className={css.brand} aria-current={route.page === 'home' ? 'page' : undefined}>
        <Mark />
        <span>{words.name}</span>
      </a>
      <nav aria-label={words.navigation} className={css.nav}>
        {link('playground', route.page === 'playground')}
        {lessonList.length > 0 && link('lessons', route.page === 'lessons' || route.page === 'lesson')}
      </nav>
      <div className={css.settings}>
        <LanguageButton />
        <ThemeButton />
      </div>
    </header>
  )
}

/** Names the other language in that language. */
function LanguageButton() {
  const other = useLanguage() === 'en' ? 'ko' : 'en'
  return (
    <Button look="quiet" lang={other} onClick={() => actions.setLanguage(other)}>
      {other === 'ko' ? '한국어' : 'English'}
    </Button>
  )
}

/** As the system, light, dark, and round again. */
function ThemeButton() {
  const words = useWords().shell
  const theme = useLab((state) => state.theme)
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  const name = `${words.theme}: ${words.themes[theme]}`
  return (
    <Button look="quiet" aria-label={name} title={name} onClick={() => actions.setTheme(next)}>
      {themeIcons[theme]}
    </Button>
  )
}
