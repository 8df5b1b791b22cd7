export const notices = {
  title: 'Part of the address could not be used',
  dismiss: 'Dismiss',
  replaced: (name: string, given: string, used: string) =>
    `${name}=${given} is not possible; ${used} is used instead.`,
  ignored: (name: string, given: string) => `${name}=${given} has no meaning here and is ignored.`,
}
