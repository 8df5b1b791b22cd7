/** Who races, and on which page. */
export const contenderNames = [
  'ours',
  'ours-threads',
  'fit',
  'jax',
  'jax-threads',
  'jax-eager',
  'convnet',
] as const

export type ContenderName = (typeof contenderNames)[number]

export const titles: Readonly<Record<ContenderName, string>> = {
  ours: 'Hourglass',
  'ours-threads': 'Hourglass, all cores',
  fit: 'tfjs, `fit`',
  jax: 'jax-js',
  'jax-eager': 'jax-js, as in its demo',
  'jax-threads': 'jax-js, all cores',
  convnet: 'convnetjs',
}
