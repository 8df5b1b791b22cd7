import {useEffect} from 'react'
import {useLab} from '../lab/hooks'
import {LanguageContext} from '../messages/language'
import {declareKorean} from '../theme/faces'
import {usePresenting} from '../ui/presenting/use-presenting'
import {Page} from './Page'
import {Alerts} from './shell/Alerts'
import {ErrorBoundary} from './shell/ErrorBoundary'
import {Footer} from './shell/Footer'
import {Header} from './shell/Header'
import css from './shell/Shell.module.css'
import {SkipLink} from './shell/SkipLink'

/** The frame of every page: words in one language, a header, the page, a footer. */
export function App() {
  const language = useLab((state) => state.language)
  const route = useLab((state) => state.route)
  const presenting = useLab(({address}) => address.presenting)
  // Here, and not where lessons and playground are loaded: their place would jump when the header goes.
  usePresenting(presenting && (route.page === 'playground' || route.page === 'lesson'))
  useEffect(() => {
    document.documentElement.lang = language
    if (language === 'ko') void declareKorean()
  }, [language])
  return (
    <LanguageContext value={language}>
      <div className={css.shell} data-page={route.page}>
        <SkipLink />
        <Header route={route} />
        <main id="content" tabIndex={-1} className={css.main}>
          <Alerts />
          <ErrorBoundary key={route.page}>
            <Page route={route} />
          </ErrorBoundary>
        </main>
        <Footer />
      </div>
    </LanguageContext>
  )
}
