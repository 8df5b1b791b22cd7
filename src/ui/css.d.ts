import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Custom properties pass through a style as they are. */
    [name: `--${string}`]: string | number | undefined
  }
}
