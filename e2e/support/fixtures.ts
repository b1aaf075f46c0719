import { test as base } from '@playwright/test'
import { attachStack, type Stack, type StackOptions, startStack } from './stack.ts'

interface StackFixtures {
  /**
   * `'shared'`, or how a stack of one's own is started:
   * `test.use({ stackOf: { demo: false } })` at the top of a file.
   */
  readonly stackOf: 'shared' | StackOptions
  /** The running product: the one of the whole run, unless the file asks for its own. */
  readonly stack: Stack
}

/** Tests of a person in a browser on the running product; pages are addressed relative to it. */
export const test = base.extend<object, StackFixtures>({
  stackOf: ['shared', { option: true, scope: 'worker' }],
  stack: [
    async ({ stackOf }, use) => {
      const [url, dataFolder] = [process.env['E2E_URL'], process.env['E2E_DATA']]
      if (url === undefined || dataFolder === undefined) throw new Error('no product was started')
      const stack = stackOf === 'shared' ? attachStack({ url, dataFolder }) : await startStack(stackOf)
      await use(stack)
      await stack.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ stack }, use) => use(stack.url),
})

export { expect } from '@playwright/test'
