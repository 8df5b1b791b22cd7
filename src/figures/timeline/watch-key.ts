import type {Watch} from '../../contract/view'

const imageIds = new WeakMap<Float32Array, number>()
let images = 0

function idOf(image: Float32Array): number {
  const id = imageIds.get(image) ?? ++images
  imageIds.set(image, id)
  return id
}

/** Two watches of one key have the same snapshots, but for the decoded grid, which no timeline keeps. */
export function watchKey({view, strip, subject, pins}: Watch): string {
  const looked = subject?.kind === 'image' ? `image ${idOf(subject.pixels)}` : (subject?.index ?? '')
  return [JSON.stringify(view), strip.join(), looked, pins.map(({id}) => id).join()].join('|')
}
