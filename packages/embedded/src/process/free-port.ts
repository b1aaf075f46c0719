import { createServer } from 'node:net'

/** A port on the loopback address that nobody listens on: the wished one if it is free, else any. */
export async function freePort(wished = 0): Promise<number> {
  return (await claim(wished)) ?? (await claim(0)) ?? 0
}

/** True when nobody listens on the port at that address. */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await claim(port, host)) !== undefined
}

function claim(port: number, host = '127.0.0.1'): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
}
