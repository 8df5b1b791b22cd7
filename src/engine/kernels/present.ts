/** What is there. @throws Error where an operation was given fewer tensors than it takes */
export function present<T>(input: T | undefined): T {
  if (input === undefined) throw new Error('An operation lacks an input')
  return input
}
