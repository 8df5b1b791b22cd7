/** Who races, and on which page. */
export const contenderNames = ['ours', 'fit', 'jax', 'jax-threads', 'convnet'] as const

export type ContenderName = (typeof contenderNames)[number]

export const titles: Readonly<Record<ContenderName, string>> = {
  ours: 'Hourglass',
  fit: 'tfjs, `fit`',
  jax: 'jax-js',
  'jax-threads': 'jax-js, all cores',
  convnet: 'convnetjs',
}
