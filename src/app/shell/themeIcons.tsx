import type {ReactNode} from 'react'
import type {Theme} from '../../lab/preferences'

const drawn = (inner: ReactNode) => (
  <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
    {inner}
  </svg>
)

/** Half and half, a sun, a moon. */
export const themeIcons: Readonly<Record<Theme, ReactNode>> = {
  system: drawn(
    <>
      <circle cx="10" cy="10" r="6.5" strokeWidth="1.6" />
      <path d="M10 3.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" stroke="none" />
    </>,
  ),
  light: drawn(
    <>
      <circle cx="10" cy="10" r="3.6" strokeWidth="1.6" />
      <path
        d="M10 1.8v2.4M10 15.8v2.4M1.8 10h2.4M15.8 10h2.4M4.2 4.2l1.7 1.7M14.1 14.1l1.7 1.7M4.2 15.8l1.7-1.7M14.1 5.9l1.7-1.7"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>,
  ),
  dark: drawn(
    <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" strokeWidth="1.6" strokeLinejoin="round" />,
  ),
}
