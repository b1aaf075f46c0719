import { test as base } from '@playwright/test'
import { z } from 'zod'
import { attachStack, type Stack, type StackOptions, startStack } from './stack.ts'

/** The products that journeys share: one for those of the screens, one for those of the canvas and of whole ways. */
export type SharedProduct = 'screens' | 'ways'

interface StackFixtures {
  /**
   * A shared product by its name, or how a stack of one's own is started:
   * `test.use({ stackOf: { demo: false } })` at the top of a file.
   */
  readonly stackOf: SharedProduct | StackOptions
  /** The running product: the one of the project, unless the file asks for its own. */
  readonly stack: Stack
}

/** What a project of the journeys says: which product its files share. */
export type SharedOptions = Pick<StackFixtures, 'stackOf'>

const placeSchema = z.object({ url: z.string(), dataFolder: z.string() })

async function sharedStack(name: SharedProduct): Promise<Stack> {
  const answer = await fetch(`${process.env['E2E_PRODUCTS'] ?? ''}/${name}`)
  if (!answer.ok) throw new Error(await answer.text())
  return attachStack(placeSchema.parse(await answer.json()))
}

/** Tests of a person in a browser on the running product; pages are addressed relative to it. */
export const test = base.extend<object, StackFixtures>({
  stackOf: ['screens', { option: true, scope: 'worker' }],
  stack: [
    async ({ stackOf }, use) => {
      const stack = typeof stackOf === 'string' ? await sharedStack(stackOf) : await startStack(stackOf)
      await use(stack)
      await stack.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ stack }, use) => use(stack.url),
})

export { expect } from '@playwright/test'
