import {Fragment} from 'react'

/** Text that may break into lines and is kept in a saved figure: every word stands there where it stands here. */
export function SavedText({children}: {readonly children: string}) {
  return children.split(' ').map((word, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have their order
    <Fragment key={i}>
      {i > 0 && ' '}
      <span data-text>{word}</span>
    </Fragment>
  ))
}
