import { ProductProcess, type TestFolder, testFolder } from '@shirube/embedded/testing'
import { test as base } from 'vitest'

/** Tests of starting the product: each has an installation of its own, which is thrown away after it. */
export const test = base.extend<{ readonly installation: TestFolder }>({
  installation: async ({ onTestFinished }, use) => {
    const folder = await testFolder()
    onTestFinished(() => folder.discard())
    await use(folder)
  },
})

/** Starts the product on the folder of a test, without the demo: it has tests of its own. */
export const begin = (
  { data }: TestFolder,
  options: Parameters<typeof ProductProcess.start>[1] = {},
): Promise<ProductProcess> =>
  ProductProcess.start(data, { ...options, args: ['--no-demo', ...(options.args ?? [])] })
