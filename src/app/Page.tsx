import {lazy, Suspense, useEffect} from 'react'
import type {Route} from '../lab/address/route'
import {LessonPage} from '../lessons/index'
import {useWords} from '../messages/language'
import {Home} from './home/Home'
import {Lessons} from './lessons/Lessons'
import css from './shell/Shell.module.css'

/** Loaded when it is wanted, with all that draws and trains. */
const loadPlayground = () => import('./playground/Playground')
const Playground = lazy(() => loadPlayground().then((module) => ({default: module.Playground})))

/** The page of a route. The first one is here at once; the others come in chunks of their own. */
export function Page({route}: {readonly route: Route}) {
  const words = useWords().shell
  useEffect(() => {
    document.title = titleOf(route, words.titles)
  }, [route, words])
  return <Suspense fallback={<p className={css.loading}>{words.loading}</p>}>{pageOf(route)}</Suspense>
}

function pageOf(route: Route) {
  switch (route.page) {
    case 'home':
      return <Home onIdle={loadPlayground} />
    case 'playground':
      return <Playground />
    case 'lessons':
      return <Lessons />
    case 'lesson':
      return <LessonPage slug={route.slug} scene={route.scene} />
  }
}

function titleOf(route: Route, titles: {home: string; playground: string; lessons: string}): string {
  return route.page === 'lesson' ? titles.lessons : titles[route.page]
}
