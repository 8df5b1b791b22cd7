import {type GenericSchema, type InferOutput, safeParse} from 'valibot'
import {actions} from '../../lab/hooks'

/**
 * Asks a lesson's analysis in the worker. Null where there is no answer, or one that is not as the lesson's
 * protocol.ts says.
 */
export async function ask<S extends GenericSchema>(
  slug: string,
  question: unknown,
  answer: S,
): Promise<InferOutput<S> | null> {
  const parsed = safeParse(answer, await actions.analyse(slug, question))
  return parsed.success ? parsed.output : null
}
