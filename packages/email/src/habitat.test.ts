import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const IMPORT = /(?:from|import)\s+'([^']+)'/gu

/** Everything that a file imports, its own files followed. */
function importsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    if (name.startsWith('.')) importsOf(join(dirname(file), name), seen)
    else seen.add(name)
  return seen
}

describe('what the web may use of mail', () => {
  it('brings in neither MJML nor anything of Node', () => {
    const index = join(dirname(fileURLToPath(import.meta.url)), 'index.ts')
    const packages = [...importsOf(index)].filter((name) => !name.endsWith('.ts'))
    expect(packages.sort((a, b) => (a < b ? -1 : 1))).toEqual([
      '@lezer/common',
      '@lezer/xml',
      '@shirube/audience',
      '@shirube/kernel',
      'liquidjs',
      'zod',
    ])
  })

  it('lies outside the folder that renders', () => {
    const index = join(dirname(fileURLToPath(import.meta.url)), 'index.ts')
    expect([...importsOf(index)].filter((name) => name.includes('/render/'))).toEqual([])
  })
})
