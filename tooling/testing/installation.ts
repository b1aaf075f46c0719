import { ProductProcess, type TestFolder, testFolder } from '@shirube/embedded/testing'
import type { TestContext } from 'vitest'

/** What a test of starting the product is given: an installation of its own, which is thrown away after it. */
export async function installation(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  use: (folder: TestFolder) => Promise<void>,
): Promise<void> {
  const folder = await testFolder()
  onTestFinished(() => folder.discard())
  await use(folder)
}

/** Starts the product on the folder of a test, without the demo: it has tests of its own. */
export const begin = (
  { data }: TestFolder,
  options: Parameters<typeof ProductProcess.start>[1] = {},
): Promise<ProductProcess> =>
  ProductProcess.start(data, { ...options, args: ['--no-demo', ...(options.args ?? [])] })
