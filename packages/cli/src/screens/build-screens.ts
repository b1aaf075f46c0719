import { execFile } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AppError } from '@shirube/kernel'
import { inWords } from '../terminal/language.ts'
import { fingerprint } from './fingerprint.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const WEB = join(ROOT, 'web')
const BUILT = join(WEB, 'dist')
const STAMP = join(BUILT, '.fingerprint')

/** Everything that the screens are made of. */
const SOURCES = [
  'web',
  ...[
    ...['audience', 'contract', 'email', 'engine', 'inspector-kit', 'kernel', 'nodes', 'rehearsal'],
    ...['scenario', 'scoring', 'ui'],
  ].map((name) => `packages/${name}/src`),
  'pnpm-lock.yaml',
] as const

const LARGEST_OUTPUT = 10_000_000

const TEXT = {
  building: { ja: '画面を準備しています…', en: 'Building the screens…' },
  failed: {
    ja: '画面を準備できませんでした。試したこと：web フォルダーで npm run build\n{said}',
    en: 'The screens could not be built. Tried: npm run build in the folder web\n{said}',
  },
} as const

const isBuilt = (wanted: string): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted

async function build(into: string, signal: AbortSignal): Promise<void> {
  const command = ['run', '--silent', 'build', '--', '--outDir', into, '--emptyOutDir', '--logLevel', 'warn']
  try {
    await promisify(execFile)('npm', command, { cwd: WEB, maxBuffer: LARGEST_OUTPUT, signal })
  } catch (failure) {
    const { stdout = '', stderr = '' } = failure as { readonly stdout?: string; readonly stderr?: string }
    const said = `${stdout}${stderr}`.trim() || String(failure)
    throw new AppError('unavailable', inWords(TEXT.failed, { said }), { cause: failure })
  }
}

/**
 * Builds the screens, unless exactly these sources were built already. Throws with what the build said, or when the
 * signal is aborted.
 */
export async function buildScreens(signal: AbortSignal): Promise<void> {
  const wanted = fingerprint(ROOT, SOURCES)
  if (isBuilt(wanted)) return
  console.log(inWords(TEXT.building))
  // Beside the finished ones, which a running server may be handing out, and then put in their place at once.
  const fresh = join(WEB, `node_modules/.cache/screens-${process.pid}`)
  try {
    await build(fresh, signal)
    writeFileSync(join(fresh, '.fingerprint'), wanted)
    rmSync(BUILT, { recursive: true, force: true })
    renameSync(fresh, BUILT)
  } catch (failure) {
    // Another start has built the same meanwhile.
    if (!isBuilt(wanted)) throw failure
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
