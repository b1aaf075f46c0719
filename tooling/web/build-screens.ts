import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateRoutes } from '../generate/write-routes.ts'
import { ROOT } from '../workspace.ts'
import { screensFingerprint } from './fingerprint.ts'

const BUILT = join(ROOT, 'web/dist')
const STAMP = '.built-from'

/** What came of building the screens. */
export type Build =
  | { readonly kind: 'built' | 'fresh'; readonly folder: string }
  | { readonly kind: 'failed'; readonly said: string }

/**
 * Builds the screens, unless exactly these are built. They change places with the ones before in one move, so that a
 * server that runs meanwhile never hands out half of them.
 */
export async function buildScreens(): Promise<Build> {
  await generateRoutes()
  const wanted = screensFingerprint()
  const stamp = join(BUILT, STAMP)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { kind: 'fresh', folder: BUILT }
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const next = mkdtempSync(join(ROOT, '.cache/screens-'))
  const done = spawnSync(
    join(ROOT, 'web/node_modules/.bin/vite'),
    ['build', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: join(ROOT, 'web'), encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  )
  if (done.status !== 0) {
    rmSync(next, { recursive: true, force: true })
    return { kind: 'failed', said: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` }
  }
  writeFileSync(join(next, STAMP), wanted)
  rmSync(BUILT, { recursive: true, force: true })
  renameSync(next, BUILT)
  return { kind: 'built', folder: BUILT }
}
