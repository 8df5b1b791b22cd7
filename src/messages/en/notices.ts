export const notices = {
  title: 'Part of what was asked for could not be had',
  dismiss: 'Dismiss',
  replaced: (name: string, given: string, used: string) =>
    `${name}=${given} is not possible; ${used} is used instead.`,
  ignored: (name: string, given: string) => `${name}=${given} means nothing here and is ignored.`,
}
