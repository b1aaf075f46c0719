import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The scripts for browsers: the tracker, and what forms in other pages and on shared devices need. */
const SCRIPTS = {
  tracker: new URL('../browser/main.ts', import.meta.url),
  /** Puts a form into a page of the organisation. */
  embed: new URL('../form/embed.ts', import.meta.url),
  /** Runs in a form that stands in another page. */
  framed: new URL('../form/framed.ts', import.meta.url),
  /** Runs in a form on a device for many people. */
  kiosk: new URL('../form/kiosk.ts', import.meta.url),
} as const
export type ScriptName = keyof typeof SCRIPTS

/** A script as a browser loads it. */
export interface TrackerScript {
  readonly text: string
  /** Changes with the text: what a browser's copy is compared by. */
  readonly hash: string
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** Puts a script together for browsers of the last five years: one small file that needs nothing else. */
export async function buildScript(name: ScriptName): Promise<TrackerScript> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(SCRIPTS[name])],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    legalComments: 'none',
    write: false,
  })
  const text = outputFiles.map((file) => file.text).join('')
  return { text, hash: hashOf(text) }
}

/** The tracker as it is given out to the organisation's own sites, which hand a browser's id to each other. */
export function withSites(script: TrackerScript, hosts: readonly string[]): TrackerScript {
  const named = JSON.stringify(hosts).replaceAll('<', '\\u003c')
  const text = `(SHIRUBE_SITES=>{${script.text}})(${named})`
  return { text, hash: hashOf(text) }
}
