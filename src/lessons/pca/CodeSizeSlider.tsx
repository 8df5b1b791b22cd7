import {useEffect, useId, useState} from 'react'
import {useLanguage} from '../../messages/language'
import {Button} from '../../ui/Button'
import {Slider} from '../../ui/Slider'
import {mostComponents} from './scene-props'
import type {CodeSize} from './state/code-size'
import {models, sizeOf} from './state/code-size'
import css from './View.module.css'
import {words} from './words'

/** One slider of k for PCA and nets, with a way straight to the sizes whose nets are trained. */
export function CodeSizeSlider({size: {k, choose, moving}}: {readonly size: CodeSize}) {
  const language = useLanguage()
  const id = useId()
  const ready = useShippedSizes()
  return (
    <div className={css.slider} aria-busy={moving}>
      <label htmlFor={id}>
        {words.size[language]} = <output htmlFor={id}>{k}</output>
      </label>
      <Slider id={id} value={k} min={1} max={mostComponents} step={1} onChange={choose} />
      {ready.length > 0 && (
        <p className={css.ready}>
          {words.sizeHelp[language]}{' '}
          {ready.map((size) => (
            <Button
              key={size}
              look="quiet"
              aria-label={`k = ${size}`}
              aria-pressed={size === k}
              onClick={() => choose(size)}
            >
              {size}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}

/** Sizes for which a trained autoencoder comes with the page. */
function useShippedSizes(): readonly number[] {
  const [sizes, setSizes] = useState<readonly number[]>([])
  useEffect(() => {
    let current = true
    void models().then((all) => {
      const dense = all.filter(({spec}) => spec.variant === 'dense' && spec.data === 'mnist')
      if (current) setSizes([...new Set(dense.map(({spec}) => sizeOf(spec)))].sort((a, b) => a - b))
    })
    return () => {
      current = false
    }
  }, [])
  return sizes
}
