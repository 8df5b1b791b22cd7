import {useMemo, useState} from 'react'
import type {Language} from '../../contract/words'
import {byteAt} from '../../maths/arrays'
import {Samples, type ShownDraws, Traversals} from '../index'
import type {Digits} from './synthetic'
import {movedImage, samplesOf, traversalsOf} from './synthetic-codes'

interface CodesProps {
  readonly language: Language
  readonly digits: Digits
}

/** Draws of a net with or without a prior. */
export function Draws({language, digits}: CodesProps) {
  const [seed, setSeed] = useState(1)
  const [shown, setShown] = useState<ShownDraws>('both')
  const [selected, select] = useState<{from: 'prior' | 'fitted'; index: number} | null>(null)
  const draws = (['prior', 'fitted'] as const)
    .filter((from) => shown === 'both' || shown === from)
    .map((from) => samplesOf(digits, from, seed))
  return (
    <Samples
      {...{language, draws, seed, shown, selected}}
      hasPrior={false}
      onSeed={setSeed}
      onShown={setShown}
      onSelect={select}
    />
  )
}

/** A code of ten dimensions, three of them dead. */
export function Moves({language, digits}: CodesProps) {
  const index = 7
  const [moved, move] = useState<ReadonlyMap<number, number>>(new Map())
  const trace = useMemo(() => traversalsOf(digits, index, 16), [digits])
  return (
    <Traversals
      {...{language, trace, moved}}
      image={movedImage(digits, index, moved)}
      carried="nats"
      label={byteAt(digits.labels, index)}
      onMove={(dimension, offset) => move(new Map(moved).set(dimension, offset))}
      onBack={() => move(new Map())}
      onMore={() => {}}
    />
  )
}
