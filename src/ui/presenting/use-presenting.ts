import {useLayoutEffect} from 'react'

/** Large type and no chrome, as style sheets say of `html[data-presenting]`. */
export function usePresenting(presenting: boolean): void {
  useLayoutEffect(() => {
    if (!presenting) return
    const {dataset} = document.documentElement
    dataset.presenting = ''
    return () => {
      delete dataset.presenting
    }
  }, [presenting])
}
