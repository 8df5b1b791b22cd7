/** Finds lessons by their folders, and loads them when they are opened. */
import type {MDXContent} from 'mdx/types'
import {type Language, languages} from '../../contract/words'
import type {Lesson, LessonMeta} from './lesson'

/** What a list of lessons shows. */
export interface LessonEntry extends LessonMeta {
  readonly slug: string
}

export interface LoadedLesson extends LessonEntry {
  readonly lesson: Lesson
  readonly text: Readonly<Record<Language, MDXContent>>
}

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>

/** The files of all lessons, as `import.meta.glob` gives them: by path, `…/<slug>/<file>`. */
export interface LessonFiles {
  readonly metas: Readonly<Record<string, LessonMeta>>
  readonly lessons: Loaders<Lesson>
  readonly texts: Loaders<MDXContent>
}

export interface Registry {
  /** All lessons, in their order. */
  readonly list: readonly LessonEntry[]
  /** Null for a lesson that there is not. Rejects where its files cannot be had; another call tries again. */
  load(slug: string): Promise<LoadedLesson | null>
}

export function registryOf(files: LessonFiles): Registry {
  const list = Object.entries(files.metas)
    .map(([path, meta]) => ({...meta, slug: slugOf(path)}))
    .sort((a, b) => a.order - b.order)
  const loading = new Map<string, Promise<LoadedLesson | null>>()
  return {
    list,
    load(slug) {
      const promise = loading.get(slug) ?? loadLesson(files, list, slug)
      loading.set(slug, promise)
      promise.catch(() => loading.delete(slug))
      return promise
    },
  }
}

async function loadLesson(files: LessonFiles, list: readonly LessonEntry[], slug: string) {
  const entry = list.find((lesson) => lesson.slug === slug)
  if (!entry) return null
  const [lesson, text] = await Promise.all([
    loaded(files.lessons, slug, 'lesson.tsx'),
    Promise.all(languages.map((language) => loaded(files.texts, slug, `text.${language}.mdx`))),
  ])
  const pairs = languages.map((language, i) => [language, text[i]] as const)
  return {...entry, lesson, text: Object.fromEntries(pairs) as Record<Language, MDXContent>}
}

async function loaded<T>(loaders: Loaders<T>, slug: string, file: string): Promise<T> {
  const path = Object.keys(loaders).find((path) => path.endsWith(`/${slug}/${file}`))
  const load = path === undefined ? undefined : loaders[path]
  if (!load) throw new RangeError(`the lesson ${slug} has no ${file}`)
  return load()
}

const slugOf = (path: string) => path.split('/').at(-2) ?? ''
