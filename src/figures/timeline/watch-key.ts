import type {Probe, Subject, Watch} from '../../contract/view'

const imageIds = new WeakMap<Float32Array, number>()
let images = 0

function idOf(image: Float32Array): number {
  const id = imageIds.get(image) ?? ++images
  imageIds.set(image, id)
  return id
}

/** Two watches of one key have the same snapshots, but for the decoded grid, which no timeline keeps. */
export function watchKey({view, strip, probes}: Watch): string {
  const probed = Object.entries(probes).map(([name, probe]) => [name, probeKey(probe)])
  return [JSON.stringify(view), strip.join(), JSON.stringify(probed)].join('|')
}

function subjectKey(subject: Subject): string {
  return subject.kind === 'image' ? `image ${idOf(subject.pixels)}` : `${subject.index}`
}

function probeKey(probe: Probe): string {
  return JSON.stringify('subject' in probe ? {...probe, subject: subjectKey(probe.subject)} : probe)
}
