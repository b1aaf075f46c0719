import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildScript } from './build-script.ts'

const LARGEST = 5 * 1024

it('the tracker is one script of at most 5 KB gzipped, the same each time', async () => {
  const script = await buildScript('tracker')
  expect(gzipSync(script.text).length).toBeLessThanOrEqual(LARGEST)
  expect(await buildScript('tracker')).toEqual(script)
})

it('what forms need in other pages and on shared devices is a kilobyte each', async () => {
  for (const name of ['embed', 'framed', 'kiosk'] as const) {
    const { text } = await buildScript(name)
    expect([name, gzipSync(text).length < 1024]).toEqual([name, true])
  }
})
