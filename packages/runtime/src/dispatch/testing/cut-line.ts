import { connect, createServer, type Socket } from 'node:net'

/** A line to the database that can be cut and mended. */
export interface CutLine {
  /** The address of the database at this end of the line. */
  readonly url: string
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Lays a line to a database, of which this process alone knows. */
export async function layLine(url: string): Promise<CutLine> {
  const far = new URL(url)
  const sockets = new Set<Socket>()
  let whole = true
  const server = createServer((near) => {
    if (!whole) return void near.destroy()
    const other = connect(Number(far.port), far.hostname)
    for (const [one, another] of [
      [near, other],
      [other, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => undefined)
      one.on('close', () => {
        sockets.delete(one)
        another.destroy()
      })
      one.pipe(another)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const near = new URL(url)
  near.hostname = '127.0.0.1'
  near.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: near.toString(),
    cut() {
      whole = false
      for (const socket of sockets) socket.destroy()
    },
    mend() {
      whole = true
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
