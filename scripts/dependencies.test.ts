import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {violations} from './dependencies'

const src = join(import.meta.dirname, '../src')

function project(): Map<string, string> {
  const paths = readdirSync(src, {recursive: true, encoding: 'utf8'}).map((path) =>
    path.replaceAll('\\', '/'),
  )
  const files = paths.filter((path) => /\.(tsx?|mdx)$/.test(path) && !path.includes('/assembly/'))
  return new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]))
}

/** What the checker says of one more file in an otherwise small house. */
function planted(file: string, source: string): string[] {
  const house = [
    ['variants/dense.ts', 'export const dense = defineVariant({})'],
    ['variants/shared.ts', 'export const shared = 1'],
    ['lessons/pca/lesson.tsx', ''],
    ['lessons/denoising/lesson.tsx', ''],
  ] as const
  return violations(new Map([...house, [file, source]]))
}

describe('who may import whom', () => {
  it('holds throughout src/', () => {
    const sources = project()
    expect(sources.size).toBeGreaterThan(10)
    expect(violations(sources)).toEqual([])
  })

  it.each([
    ['contract/a.ts', `import {pca} from '../maths/pca'`, 'contract may not import maths'],
    ['maths/a.ts', `import {names} from '../contract/spec'`, 'types alone'],
    ['variants/a.ts', `import {x} from '../engine/x'`, 'variants may not import engine'],
    [
      'variants/a.ts',
      `import {dense} from './dense'\nexport const a = defineVariant({})`,
      'variants never import',
    ],
    ['engine/a.ts', `import {useState} from 'react'`, 'this package'],
    ['engine/a.ts', `import {store} from '../lab/store'`, 'engine may not import lab'],
    ['engine/a.ts', `import {readFile} from 'node:fs'`, 'this package'],
    ['engine/a.ts', `import {Session} from './hosts/node/session'`, 'engine may not import command line'],
    ['engine/a.ts', `import {TestClient} from './testing/test-client'`, 'engine may not import engine tests'],
    ['charts/a.tsx', `import {store} from '../lab/store'`, 'charts may not import lab'],
    ['charts/a.tsx', `import '../app/base.css'`, 'charts may not import app'],
    ['theme/a.ts', `import {useLab} from '../lab/hooks'`, 'theme may not import lab'],
    ['ui/a.tsx', `export * from '../charts/scatter'`, 'ui may not import charts'],
    ['lab/a.ts', `import {\n  tidy,\n  tensor,\n} from '@tensorflow/tfjs-core'`, 'this package'],
    ['lab/a.ts', `import type {Engine} from '../engine/engine'`, 'lab may not import engine'],
    ['lab/a.ts', `import {FakeEngine} from './testing/fake-engine'`, 'lab may not import lab tests'],
    ['charts/a.tsx', `import {useShown} from '../figures/timeline'`, 'charts may not import figures'],
    ['figures/a.tsx', `import {Lesson} from '../lessons/framework/lesson'`, 'figures may not import lessons'],
    ['lessons/pca/View.tsx', `import '@tensorflow/tfjs'`, 'this package'],
    ['lessons/pca/View.tsx', `const more = await import('../denoising/View')`, 'lessons never import'],
    ['lessons/pca/text.en.mdx', `import {View} from '../denoising/View'`, 'lessons never import'],
    ['lessons/pca/analysis.ts', `import {chart} from '../../charts/line'`, 'analysis may not import charts'],
    ['lessons/pca/protocol.ts', `import {useState} from 'react'`, 'this package'],
    ['lessons/pca/View.tsx', `import {angle} from './analysis'`, 'lessons may not import analysis'],
    ['app/a.tsx', `const all = import.meta.glob('../engine/*.ts')`, 'app may not import engine'],
    ['app/a.tsx', `new Worker(new URL('../engine/worker.ts', import.meta.url))`, 'only lab'],
    ['app/a.tsx', `import weights from '../../public/weights/manifest.json'`, 'reaches out of src/'],
    ['attic/a.ts', `import '../contract/spec'`, 'no room called attic'],
  ])('%s may not say %j', (file, source, complaint) => {
    expect(planted(file, source)).toEqual([expect.stringContaining(complaint)])
  })

  it.each([
    ['maths/a.ts', `import type {RunSpec} from '../contract/spec'\nimport {mean} from './mean'`],
    ['variants/index.ts', `import {dense} from './dense'`],
    ['variants/a.ts', `import {shared} from './shared'\nexport const a = defineVariant({})`],
    ['engine/a.ts', `import {tidy} from '@tensorflow/tfjs-core'\nimport url from './a.wasm?url'`],
    ['engine/worker.ts', `import.meta.glob(['../lessons/*/analysis.ts'])\nimport {engine} from './engine'`],
    ['engine/cli.ts', `import {readFile} from 'node:fs'\nimport {Session} from './hosts/node/session'`],
    ['lab/a.ts', `new Worker(new URL('../engine/worker.ts', import.meta.url), {type: 'module'})`],
    ['charts/a.tsx', `import {useInk} from '../theme/ink'`],
    ['lessons/pca/View.tsx', `import {Line} from '../../charts/line'\nimport {step} from '../scenes/step'`],
    ['lessons/pca/analysis.ts', `import {engine} from '../../engine/engine'`],
    ['lessons/pca/analysis.ts', `import {question} from './protocol'`],
    ['lessons/pca/protocol.ts', `import {object} from 'valibot'`],
    ['lessons/index.ts', `import.meta.glob('./*/lesson.tsx')`],
    ['app/a.tsx', `import {Root} from 'react-dom/client'\nimport './app.css'`],
    ['app/a.test.ts', `import {tensor} from '@tensorflow/tfjs-core'`],
  ])('%s may say %j', (file, source) => {
    expect(planted(file, source)).toEqual([])
  })
})
