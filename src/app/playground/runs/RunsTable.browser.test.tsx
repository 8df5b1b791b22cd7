import {createRoot, type Root} from 'react-dom/client'
import {afterEach, expect, test} from 'vitest'
import {store} from '../../../lab/hooks'
import {keptRun} from '../../../lab/runs/kept-run'
import {checkpointOf} from '../../../lab/testing/fake-engine'
import {defaultSpec, nearestSpec} from '../../../variants/spec'
import {RunsTable} from './RunsTable'

let root: Root | null = null
afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

const kept = (number: number, parameters: Record<string, unknown>) =>
  keptRun(`${number}`, number, checkpointOf(nearestSpec(defaultSpec(), parameters).spec, 10 * number))

function show(place: 'browser' | 'visit') {
  const runs = [kept(1, {}), kept(2, {code: 8, hidden: '64'})]
  store.setState({kept: {runs, place, live: {playground: '2'}}})
  const element = document.body.appendChild(document.createElement('div'))
  root = createRoot(element)
  root.render(<RunsTable />)
  return element
}

const texts = (element: Element, cells: string) =>
  [...element.querySelectorAll(cells)].map(({textContent}) => textContent)

test('the table of runs has a column for what sets them apart, the newest first', async () => {
  const element = show('browser')
  await expect.poll(() => element.querySelectorAll('tbody tr').length).toBe(2)
  const headings = texts(element, 'thead th')
  expect(headings).toContain('Code size')
  expect(headings).toContain('Hidden widths')
  expect(headings).not.toContain('Seed')
  expect(texts(element, 'tbody th')).toEqual(['2A', '1'])
  expect(texts(element, 'tbody tr:first-child td').slice(1, 3)).toEqual(['8', '64'])
  expect(element.textContent).toContain('still here after a reload')
})

test('it says where runs last for this visit only, and a run on the page need not be opened', async () => {
  const element = show('visit')
  await expect.poll(() => element.querySelector('[role=note]')?.textContent).toContain('this visit only')
  const open = (name: string) => element.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`)?.disabled
  expect([open('Open run 2'), open('Open run 1'), open('Compare with run 2')]).toEqual([true, false, false])
})
