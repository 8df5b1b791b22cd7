/** Finds lessons by their folders, and loads them when they are opened. */
import type {MDXContent} from 'mdx/types'
import {type Language, languages} from '../../contract/words'
import type {Ends} from './ends/ends'
import {withEnds} from './ends/scenes'
import type {Lesson, LessonMeta, Scene} from './lesson'
import type {Picture} from './pictures/picture'
import type {Teaching} from './teach/teach'

/** What a list of lessons shows. */
export interface LessonEntry extends LessonMeta {
  readonly slug: string
  /** Loads the small living picture of its card; null for a lesson without a picture.tsx. */
  readonly picture: (() => Promise<Picture>) | null
}

export interface LoadedLesson extends LessonEntry {
  readonly lesson: Lesson
  /** How it begins and ends; null for one that has no ends.ts. */
  readonly ends: Ends | null
  /** Its own scenes, between those of its ends. */
  readonly scenes: readonly Scene[]
  readonly text: Readonly<Record<Language, MDXContent>>
}

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>

/** The files of all lessons, as `import.meta.glob` gives them: by path, `…/<slug>/<file>`. */
export interface LessonFiles {
  readonly metas: Readonly<Record<string, LessonMeta>>
  readonly lessons: Loaders<Lesson>
  readonly texts: Loaders<MDXContent>
  readonly ends: Loaders<Ends>
  readonly teachings: Loaders<Teaching>
  readonly pictures: Loaders<Picture>
}

export interface Registry {
  /** All lessons, in their order. */
  readonly list: readonly LessonEntry[]
  /** Null for a lesson that there is not. Rejects where its files cannot be had; another call tries again. */
  load(slug: string): Promise<LoadedLesson | null>
  /** What its teacher's page says; null where there is none. */
  loadTeaching(slug: string): Promise<Teaching | null>
}

export function registryOf(files: LessonFiles): Registry {
  const list = Object.entries(files.metas)
    .map(([path, meta]) => {
      const slug = slugOf(path)
      return {...meta, slug, picture: loaderOf(files.pictures, slug, 'picture.tsx') ?? null}
    })
    .sort((a, b) => a.order - b.order)
  return {
    list,
    load: once((slug) => loadLesson(files, list, slug)),
    loadTeaching: once(async (slug) => loaderOf(files.teachings, slug, 'teach.ts')?.() ?? null),
  }
}

/** Loads each name once; what failed is tried again. */
function once<T>(load: (slug: string) => Promise<T>): (slug: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>()
  return (slug) => {
    const promise = loading.get(slug) ?? load(slug)
    loading.set(slug, promise)
    promise.catch(() => loading.delete(slug))
    return promise
  }
}

async function loadLesson(files: LessonFiles, list: readonly LessonEntry[], slug: string) {
  const entry = list.find((lesson) => lesson.slug === slug)
  if (!entry) return null
  const [lesson, ends, text] = await Promise.all([
    loaded(files.lessons, slug, 'lesson.tsx'),
    loaderOf(files.ends, slug, 'ends.ts')?.() ?? null,
    Promise.all(languages.map((language) => loaded(files.texts, slug, `text.${language}.mdx`))),
  ])
  const pairs = languages.map((language, i) => [language, text[i]] as const)
  const scenes = ends ? withEnds(lesson, ends) : lesson.scenes
  return {...entry, lesson, ends, scenes, text: Object.fromEntries(pairs) as Record<Language, MDXContent>}
}

function loaderOf<T>(loaders: Loaders<T>, slug: string, file: string): (() => Promise<T>) | undefined {
  const path = Object.keys(loaders).find((path) => path.endsWith(`/${slug}/${file}`))
  return path === undefined ? undefined : loaders[path]
}

async function loaded<T>(loaders: Loaders<T>, slug: string, file: string): Promise<T> {
  const load = loaderOf(loaders, slug, file)
  if (!load) throw new RangeError(`the lesson ${slug} has no ${file}`)
  return load()
}

const slugOf = (path: string) => path.split('/').at(-2) ?? ''
