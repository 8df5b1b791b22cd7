import * as v from 'valibot'

const answerSchema = v.object({
  id: v.optional(v.nullable(v.number())),
  type: v.string(),
  message: v.optional(v.string()),
  result: v.optional(v.unknown()),
})
const sessionSchema = v.object({capabilities: v.object({browserVersion: v.string()})})
const treeSchema = v.object({contexts: v.tupleWithRest([v.object({context: v.string()})], v.unknown())})
const evaluatedSchema = v.object({
  type: v.string(),
  result: v.optional(v.object({value: v.optional(v.unknown())})),
  exceptionDetails: v.optional(v.object({text: v.string()})),
})
const pictureSchema = v.object({data: v.string()})

interface Waiting {
  readonly settle: (result: unknown) => void
  readonly fail: (error: Error) => void
}

/** The few commands of WebDriver BiDi that the checks need. */
export class Bidi {
  #ids = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({data}) => this.#hear(String(data)))
    socket.addEventListener('close', () => {
      for (const {fail} of this.#waiting.values()) fail(new Error('the browser is gone'))
    })
  }

  async begin(viewport: {width: number; height: number}): Promise<{version: string; context: string}> {
    const session = v.parse(sessionSchema, await this.#send('session.new', {capabilities: {}}))
    const {contexts} = v.parse(treeSchema, await this.#send('browsingContext.getTree', {}))
    const {context} = contexts[0]
    await this.#send('browsingContext.setViewport', {context, viewport})
    return {version: session.capabilities.browserVersion, context}
  }

  async open(context: string, url: string): Promise<void> {
    await this.#send('browsingContext.navigate', {context, url: 'about:blank', wait: 'complete'})
    await this.#send('browsingContext.navigate', {context, url, wait: 'complete'})
  }

  /** What crosses is JSON: BiDi has a form of its own for every type. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const {result, exceptionDetails} = v.parse(
      evaluatedSchema,
      await this.#send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((x) => JSON.stringify(x ?? null))`,
        target: {context},
        awaitPromise: true,
      }),
    )
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return JSON.parse(String(result?.value))
  }

  async screenshot(context: string): Promise<Uint8Array> {
    const {data} = v.parse(pictureSchema, await this.#send('browsingContext.captureScreenshot', {context}))
    return Buffer.from(data, 'base64')
  }

  close(): void {
    this.socket.close()
  }

  #send(method: string, params: object): Promise<unknown> {
    const id = ++this.#ids
    this.socket.send(JSON.stringify({id, method, params}))
    return new Promise((settle, fail) => this.#waiting.set(id, {settle, fail}))
  }

  #hear(text: string): void {
    const {id, type, message, result} = v.parse(answerSchema, JSON.parse(text))
    const waiting = this.#waiting.get(id ?? -1)
    if (!waiting) return
    this.#waiting.delete(id ?? -1)
    if (type === 'success') waiting.settle(result)
    else waiting.fail(new Error(message))
  }
}

/** @throws Error where nobody listens there yet */
export function connectBidi(address: string): Promise<Bidi> {
  return new Promise((connected, failed) => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => connected(new Bidi(socket)))
    socket.addEventListener('error', () => failed(new Error(`nobody listens at ${address}`)))
  })
}
