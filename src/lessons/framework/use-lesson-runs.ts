import {useEffect, useMemo, useRef} from 'react'
import {actions} from '../../lab/hooks'
import type {LessonRun, RunDeclaration} from './lesson'
import {forgetMissing, openLessonRun} from './open-run'

type Declarations = Readonly<Record<string, RunDeclaration>>

/** A lesson's runs, opened when a scene first needs them, closed when the lesson is left. */
export function useLessonRuns(
  slug: string,
  declared: Declarations,
  needed: readonly string[],
): Readonly<Record<string, LessonRun>> {
  const runs = useMemo(() => runsOf(slug, declared), [slug, declared])
  const open = useRef(new Set<string>())
  useEffect(() => {
    for (const id of needed) {
      const run = runs[id]
      if (!run || open.current.has(id)) continue
      open.current.add(id)
      void openLessonRun(run)
    }
  }, [runs, needed])
  useEffect(() => {
    const opened = open.current
    return () => {
      for (const id of opened) {
        const run = runs[id]
        if (run) void actions.closeRun(run.runId)
      }
      opened.clear()
      forgetMissing()
    }
  }, [runs])
  return runs
}

function runsOf(slug: string, declared: Declarations): Readonly<Record<string, LessonRun>> {
  const named = Object.entries(declared).map(([id, run]) => [id, {...run, id, runId: `${slug}/${id}`}])
  return Object.fromEntries(named)
}
