import {type RefObject, useEffect, useRef} from 'react'

/** A new scene begins at its top, and who cannot see it hears its title. */
export function useFocusOnChange(scene: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(scene)
  useEffect(() => {
    if (before.current === scene) return
    before.current = scene
    window.scrollTo({top: 0})
    heading.current?.focus({preventScroll: true})
  }, [scene])
  return heading
}
