import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Stack, startStack } from '../support/stack.ts'

/**
 * Starts the products that journeys share, each when its first journey asks for it, and keeps it for all that follow,
 * also when a journey fails and its browser is begun anew. Returns how to take them down.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  const products = new Map<string, Promise<Stack>>()
  const server = createServer((request, response) => {
    const name = request.url ?? ''
    const product = products.get(name) ?? startStack()
    products.set(name, product)
    product.then(
      ({ url, dataFolder }) => response.end(JSON.stringify({ url, dataFolder })),
      (failure: unknown) => response.writeHead(500).end(String(failure)),
    )
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  process.env['E2E_PRODUCTS'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return async () => {
    server.close()
    const started = await Promise.allSettled(products.values())
    await Promise.all(started.flatMap((one) => (one.status === 'fulfilled' ? [one.value.stop()] : [])))
  }
}
