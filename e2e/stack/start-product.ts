import { startStack } from '../support/stack.ts'

/** Starts the product for all journeys, as `npm start` does; returns how to take it down. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const stack = await startStack()
  process.env['E2E_URL'] = stack.url
  process.env['E2E_DATA'] = stack.dataFolder
  return () => stack.stop()
}
