import type {EngineApi} from '../../contract/engine'

/**
 * What a lesson computes beside the engine: its `analysis.ts` exports one as `analyse`. Question and answer are
 * the lesson's own affair, and it checks both. It may ask the engine whatever the page may.
 */
export type Analysis = (question: unknown, engine: EngineApi) => Promise<unknown>

/** Finds a lesson's analysis by its folder's name; null for a lesson that has none. */
export type FindAnalysis = (lesson: string) => Promise<Analysis | null>

/** Analyses by their paths, `…/<lesson>/analysis.ts`, each loaded when it is first asked. */
export function analysesIn(files: Readonly<Record<string, () => Promise<Analysis>>>): FindAnalysis {
  return async (lesson) => {
    const path = Object.keys(files).find((path) => path.endsWith(`/${lesson}/analysis.ts`))
    return path === undefined ? null : ((await files[path]?.()) ?? null)
  }
}
