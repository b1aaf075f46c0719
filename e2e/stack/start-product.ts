import type { FullConfig } from '@playwright/test'
import { type Stack, startStack } from '../support/stack.ts'
import { writeStacks } from '../support/stacks.ts'

/**
 * Starts a product for each worker, as `npm start` does: journeys side by side on one would see each other's leads.
 * Returns how to take them down.
 */
export default async function startProducts({ workers }: FullConfig): Promise<() => Promise<void>> {
  const stacks: Stack[] = []
  const stop = async (): Promise<void> => void (await Promise.all(stacks.map((stack) => stack.stop())))
  try {
    // One after the other: the first builds the screens, the others find them built.
    for (let n = 0; n < workers; n++) stacks.push(await startStack())
  } catch (failure) {
    await stop()
    throw failure
  }
  writeStacks(stacks.map(({ url, dataFolder }) => ({ url, dataFolder })))
  return stop
}
