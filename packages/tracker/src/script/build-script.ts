import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The tracker as a browser loads it. */
export interface TrackerScript {
  readonly text: string
  /** Changes with the text: what a browser's copy is compared by. */
  readonly hash: string
}

/** Puts the tracker together for browsers of the last five years: one small script that needs nothing else. */
export async function buildScript(): Promise<TrackerScript> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../browser/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    legalComments: 'none',
    write: false,
  })
  const text = outputFiles.map((file) => file.text).join('')
  return { text, hash: createHash('sha256').update(text).digest('base64url').slice(0, 22) }
}
