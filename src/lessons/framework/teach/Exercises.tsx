import {useLab} from '../../../lab/hooks'
import {useLanguage} from '../../../messages/language'
import {playgroundAddress} from '../address'
import css from './Teach.module.css'
import type {Exercise} from './teach'
import {words} from './words'

/** Exercises with their solutions, and the experiment in the playground where one has it. */
export function Exercises({exercises}: {readonly exercises: readonly Exercise[]}) {
  const language = useLanguage()
  const address = useLab((state) => state.address)
  return (
    <ol className={css.exercises}>
      {exercises.map(({asks, solution, run, beside}) => (
        <li key={asks.en} className={css.item}>
          <p>{asks[language]}</p>
          {run && (
            <p>
              <a href={playgroundAddress(address, beside ? {run, beside} : {run})}>
                {words.playground[language]}
              </a>
            </p>
          )}
          <dl>
            <dt>{words.solution[language]}</dt>
            <dd>{solution[language]}</dd>
          </dl>
        </li>
      ))}
    </ol>
  )
}
