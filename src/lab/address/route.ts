/** Where on the site one is; the address before its `?`. */
export type Route =
  | {readonly page: 'home'}
  | {readonly page: 'playground'}
  | {readonly page: 'lessons'}
  | {readonly page: 'lesson'; readonly slug: string; readonly scene: string | null}

export const home: Route = {page: 'home'}

const name = /^[a-z0-9][a-z0-9-]*$/

/** The route of a path such as `/lessons/pca/two`; null for one that leads nowhere. */
export function parseRoute(path: string): Route | null {
  const [first = '', slug, scene, ...rest] = path.split('/').filter((part) => part !== '')
  if (first === '') return home
  if (first === 'playground' && slug === undefined) return {page: 'playground'}
  if (first !== 'lessons' || rest.length > 0) return null
  if (slug === undefined) return {page: 'lessons'}
  if (!name.test(slug) || (scene !== undefined && !name.test(scene))) return null
  return {page: 'lesson', slug, scene: scene ?? null}
}

export function formatRoute(route: Route): string {
  switch (route.page) {
    case 'home':
      return '/'
    case 'lesson':
      return `/lessons/${route.slug}${route.scene === null ? '' : `/${route.scene}`}`
    default:
      return `/${route.page}`
  }
}
