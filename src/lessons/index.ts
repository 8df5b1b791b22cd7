/**
 * The lessons as the rest of the page sees them: a list that costs little, and a page that is loaded when it
 * is opened. A folder with meta.ts, lesson.tsx and both texts is a lesson; nothing else has to name it.
 */
import type {MDXContent} from 'mdx/types'
import {lazy} from 'react'
import type {Ends} from './framework/ends/ends'
import type {Lesson, LessonMeta} from './framework/lesson'
import type {Picture} from './framework/pictures/picture'
import {registryOf} from './framework/registry'
import type {Teaching} from './framework/teach/teach'

const registry = registryOf({
  metas: import.meta.glob<LessonMeta>('./*/meta.ts', {eager: true, import: 'default'}),
  lessons: import.meta.glob<Lesson>('./*/lesson.tsx', {import: 'default'}),
  texts: import.meta.glob<MDXContent>('./*/text.*.mdx', {import: 'default'}),
  ends: import.meta.glob<Ends>('./*/ends.ts', {import: 'default'}),
  pictures: import.meta.glob<Picture>('./*/picture.tsx', {import: 'default'}),
  teachings: import.meta.glob<Teaching>('./*/teach.ts', {import: 'default'}),
})

export {LivingPicture} from './framework/pictures/LivingPicture'
export {progressOf, useProgress} from './framework/progress'
export type {LessonEntry} from './framework/registry'

/** Every lesson's slug, title, summary and minutes, in their order. */
export const lessonList = registry.list
export const loadLesson = registry.load
export const loadTeaching = registry.loadTeaching

/** A lesson at a scene: `<LessonPage slug scene />`; mount it within a Suspense. */
export const LessonPage = lazy(() => import('./framework/LessonPage'))
