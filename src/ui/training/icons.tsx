import type {ReactNode} from 'react'

const drawn = (paths: ReactNode): ReactNode => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" fill="none" stroke="currentColor">
    {paths}
  </svg>
)

/** The signs beside the words; never without them. */
export const icons = {
  train: drawn(<path d="M4 2.5v11l9-5.5Z" fill="currentColor" stroke="none" />),
  pause: drawn(<path d="M5 3v10M11 3v10" strokeWidth="3" />),
  step: drawn(<path d="M3 3v10l6.5-5ZM12.5 3v10" strokeWidth="1.6" strokeLinejoin="round" />),
  rewind: drawn(
    <path
      d="M3.2 6.2A5.2 5.2 0 1 1 2.8 9M3 2.6v3.8h3.8"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />,
  ),
  newWeights: drawn(
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="2" strokeWidth="1.6" />
      <path
        d="M5.6 5.6h.01M10.4 5.6h.01M8 8h.01M5.6 10.4h.01M10.4 10.4h.01"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </>,
  ),
}
