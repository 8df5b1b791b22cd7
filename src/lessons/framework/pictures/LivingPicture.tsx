import {useEffect, useState} from 'react'
import {useOnScreen} from '../../../figures/use-on-screen'
import css from './LivingPicture.module.css'
import type {Picture} from './picture'
import {useClock} from './use-clock'

interface LivingPictureProps {
  /** Where the picture comes from, once it is in sight. */
  readonly load: () => Promise<Picture>
}

/** The place of a lesson's picture: as large before it has arrived. It says nothing that the words beside it do not. */
export function LivingPicture({load}: LivingPictureProps) {
  const [ref, seen] = useOnScreen<HTMLDivElement>()
  const [loaded, setLoaded] = useState<{readonly Picture: Picture} | null>(null)
  const time = useClock(seen && loaded !== null)
  useEffect(() => {
    if (!seen || loaded) return
    let gone = false
    // What cannot be had is left out: the card says all there is to know.
    load().then(
      (Picture) => !gone && setLoaded({Picture}),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [seen, loaded, load])
  return (
    <div ref={ref} className={css.picture} aria-hidden="true">
      {loaded && <loaded.Picture time={time} />}
    </div>
  )
}
