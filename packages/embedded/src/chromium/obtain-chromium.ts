import { existsSync } from 'node:fs'
import { type Attempt, PartError, reasonOf } from '../part-error.ts'
import { runCommand } from '../process/run-command.ts'

/** A browser that is there to be run, and how it came to be there. */
export interface ObtainedChromium {
  readonly path: string
  readonly how: 'named' | 'system' | 'playwright' | 'playwright-install' | 'apt'
}

/** The one without windows comes first: it needs a third less of the processor. */
const SYSTEM = ['chromium-headless-shell', 'chromium'] as const
const systemPath = (name: string): string => `/usr/bin/${name}`

const ADVICE = {
  ja: '環境変数 CHROMIUM_PATH に Chromium（または Chrome）のパスを設定してください。',
  en: 'Set CHROMIUM_PATH to the path of a Chromium or Chrome.',
} as const

/**
 * Obtains a Chromium for browser tests: the one a variable names, the system's, Playwright's own, one that Playwright
 * installs, and for root on Debian the system's package. Throws a PartError that says what was tried.
 */
export async function obtainChromium(about: {
  /** Where Playwright keeps its own, and the command by which it installs it. */
  readonly playwright: { readonly path: string; readonly install: readonly string[] }
  readonly env?: NodeJS.ProcessEnv
}): Promise<ObtainedChromium> {
  const named = (about.env ?? process.env)['CHROMIUM_PATH']
  if (named) {
    if (existsSync(named)) return { path: named, how: 'named' }
    throw new PartError('Chromium', {
      tried: [{ way: `CHROMIUM_PATH=${named}`, why: 'not there' }],
      advice: ADVICE,
    })
  }
  const system = SYSTEM.map(systemPath).find((path) => existsSync(path))
  if (system !== undefined) return { path: system, how: 'system' }
  const { path, install } = about.playwright
  if (existsSync(path)) return { path, how: 'playwright' }
  const tried: Attempt[] = [...SYSTEM.map(systemPath), path].map((way) => ({ way, why: 'not there' }))
  if (await attempt(install, path, tried)) return { path, how: 'playwright-install' }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await runCommand('apt-get', ['update']).catch(() => undefined)
    const begun = ['apt-get', 'install', '--yes', '--no-install-recommends', 'fonts-noto-cjk']
    for (const name of SYSTEM)
      if (await attempt([...begun, name], systemPath(name), tried))
        return { path: systemPath(name), how: 'apt' }
  }
  throw new PartError('Chromium', { tried, advice: ADVICE })
}

async function attempt(command: readonly string[], brings: string, tried: Attempt[]): Promise<boolean> {
  const [program = '', ...args] = command
  try {
    await runCommand(program, args)
    if (existsSync(brings)) return true
    tried.push({ way: command.join(' '), why: `brought no ${brings}` })
  } catch (failure) {
    tried.push({ way: command.join(' '), why: reasonOf(failure) })
  }
  return false
}

/** The options that keep Chromium quiet on a closed network; root cannot have its sandbox. */
export const chromiumFlags = (): readonly string[] => [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
