import { Readable } from 'node:stream'

/** A message on its way into a connection, whose end waits for leave. */
export interface GatedBody {
  readonly stream: Readable
  /** True from the moment on at which the final dot may have gone out. */
  readonly released: boolean
}

/**
 * The bytes of a message as a stream. When the server has asked for them (354) they go out at once, but the end, and
 * with it the final dot, only when `mayEnd` has answered true: a server that never gets the final dot throws the
 * message away (RFC 5321, 4.1.1.4). `withhold` is called when it may not end.
 */
export function gatedBody(message: Buffer, mayEnd: () => Promise<boolean>, withhold: () => void): GatedBody {
  let begun = false
  let released = false
  const finish = async (): Promise<void> => {
    const may = await mayEnd().catch(() => false)
    if (stream.destroyed) return
    if (!may) return withhold()
    released = true
    stream.push(null)
  }
  const stream = new Readable({
    // One piece: what waits is the end, not the rest of the bytes.
    highWaterMark: message.length + 1,
    read() {
      if (begun) return
      begun = true
      stream.push(message)
      void finish()
    },
  })
  return {
    stream,
    get released(): boolean {
      return released
    },
  }
}
