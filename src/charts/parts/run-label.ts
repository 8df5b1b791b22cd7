import {createContext, useContext} from 'react'

/** Which of several runs a figure shows, where they stand side by side. */
export interface RunLabel {
  readonly letter: string
  /** Its colour is that of the line of this order in the loss chart. */
  readonly order: number
}

/** Null where there is one run alone. */
export const RunLabelContext = createContext<RunLabel | null>(null)

export const useRunLabel = (): RunLabel | null => useContext(RunLabelContext)
