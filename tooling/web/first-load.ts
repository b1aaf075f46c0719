import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'

const chunkSchema = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).optional(),
})
const manifestSchema = z.record(z.string(), chunkSchema)

/** The largest first load: script, compressed. */
export const LARGEST_FIRST_LOAD = 300 * 1024

/** What a browser must have before the first screen is drawn: each script, and its size compressed, in bytes. */
export function firstLoad(folder: string): ReadonlyMap<string, number> {
  const chunks = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as unknown,
  )
  const needed = new Map<string, number>()
  const take = (key: string): void => {
    const chunk = chunks[key]
    if (chunk === undefined || needed.has(chunk.file)) return
    needed.set(chunk.file, gzipSync(readFileSync(join(folder, chunk.file))).length)
    for (const other of chunk.imports ?? []) take(other)
  }
  for (const [key, chunk] of Object.entries(chunks)) if (chunk.isEntry) take(key)
  return needed
}
