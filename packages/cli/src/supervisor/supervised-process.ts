import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { identityOf, type ProcessIdentity } from '@shirube/embedded'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const TYPESCRIPT = import.meta.resolve('tsx')

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 30_000
const STEADY_AFTER_MS = 60_000
const GRACE_MS = 40_000
const LONGEST_LOG = 10_000_000

/** A process of the product that is started again when it dies. */
export interface SupervisedProcess {
  /** How often it has died. */
  deaths(): number
  /** The end of what it wrote. */
  lastWords(): string
  /** Ends it and leaves it ended. */
  stop(): Promise<void>
}

/** Starts `shirube <command>` and keeps it running; what it writes goes to a log. */
export function superviseProcess(about: {
  readonly command: string
  readonly env: NodeJS.ProcessEnv
  readonly log: string
  readonly onLaunch: (identity: ProcessIdentity) => void
  readonly onDeath: (how: string) => void
}): SupervisedProcess {
  let deaths = 0
  let pause = FIRST_PAUSE_MS
  let stopping = false
  let restart: NodeJS.Timeout | undefined
  let child = launch()

  function launch(): ChildProcess {
    rotate(about.log)
    const log = openSync(about.log, 'a', 0o600)
    const began = performance.now()
    const launched = fork(MAIN, [about.command], {
      env: about.env,
      execArgv: ['--import', TYPESCRIPT],
      stdio: ['ignore', log, log, 'ipc'],
    })
    closeSync(log)
    const identity = launched.pid === undefined ? undefined : identityOf(launched.pid)
    if (identity) about.onLaunch(identity)
    launched.once('exit', (code, signal) => {
      if (stopping) return
      deaths += 1
      if (performance.now() - began > STEADY_AFTER_MS) pause = FIRST_PAUSE_MS
      about.onDeath(signal ?? `exit code ${code}`)
      restart = setTimeout(() => {
        child = launch()
      }, pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
    return launched
  }

  return {
    deaths: () => deaths,
    lastWords: () => (existsSync(about.log) ? readFileSync(about.log, 'utf8').trimEnd().slice(-2_000) : ''),
    stop: () => {
      stopping = true
      clearTimeout(restart)
      return endChild(child)
    },
  }
}

function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    child.once('exit', () => {
      clearTimeout(insist)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

/** Keeps one older log, so that no log grows without end. */
function rotate(log: string): void {
  if (existsSync(log) && statSync(log).size > LONGEST_LOG) renameSync(log, `${log}.old`)
}
