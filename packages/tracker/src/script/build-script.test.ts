import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildScript } from './build-script.ts'

const LARGEST = 5 * 1024

it('the tracker is one script of at most 5 KB gzipped, the same each time', async () => {
  const script = await buildScript()
  expect(gzipSync(script.text).length).toBeLessThanOrEqual(LARGEST)
  expect(await buildScript()).toEqual(script)
})
