import { ProductProcess, testFolder } from '@shirube/embedded/testing'

/** Starts the product for all journeys, as `npm start` does; returns how to take it down. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const installation = await testFolder()
  const product = await ProductProcess.start(installation.data, { env: { SHIRUBE_TEST_CLOCK: '1' } })
  await product.ready()
  process.env['E2E_URL'] = product.url
  return async () => {
    product.signal('SIGTERM')
    await product.ended()
    await installation.discard()
  }
}
