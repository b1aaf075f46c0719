import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../process/free-port.ts'
import type { ProcessIdentity } from '../process/identity.ts'
import { waitUntil } from '../process/wait-until.ts'
import { runningSchema } from './test-folder.ts'

/** The folder of the whole project. */
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** How a start of the product ended: its exit code, and all it said. */
export interface Ended {
  readonly code: number | null
  readonly said: string
}

/**
 * A port below those that systems hand out to connections: while a product is down, none of those that come and go
 * beside it may take the port to which it returns.
 */
const wishedPort = (): number => 12_000 + Math.floor(Math.random() * 20_000)

/** One start of the product, as a person would call it, on a folder of its own. */
export class ProductProcess {
  readonly #child: ChildProcess
  readonly #folder: string
  readonly #ended: Promise<Ended>
  readonly url: string
  #said = ''

  private constructor(folder: string, port: number, options: StartOptions) {
    this.#folder = folder
    this.url = `http://localhost:${port}`
    const flags = ['--data-dir', folder, '--port', String(port), ...(options.args ?? [])]
    const [program, ...args] = options.byNpm
      ? ['npm', 'start', '--', ...flags]
      : [process.execPath, 'tooling/bootstrap/start.mjs', ...flags]
    this.#child = spawn(program ?? '', args, {
      cwd: ROOT,
      // A group of its own, so that a test can send it what a terminal sends on Ctrl-C.
      detached: true,
      env: { ...process.env, LANG: 'en', LC_ALL: 'en', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const hear = (chunk: Buffer): void => {
      this.#said += chunk.toString()
    }
    this.#child.stdout?.on('data', hear)
    this.#child.stderr?.on('data', hear)
    this.#ended = new Promise((resolve) => {
      this.#child.on('close', (code) => resolve({ code, said: this.#said }))
    })
  }

  /** Starts the product on a folder; the same one again for a second start. */
  static async start(folder: string, options: StartOptions = {}): Promise<ProductProcess> {
    return new ProductProcess(folder, options.port ?? (await freePort(wishedPort())), options)
  }

  /** Waits for the line that tells the address. Throws with what it said when it ends before. */
  async ready(): Promise<void> {
    const within = await waitUntil(
      () => this.#said.includes('is ready') || this.#child.exitCode !== null,
      120_000,
    )
    if (!within || !this.#said.includes('is ready')) throw new Error(`not ready: ${this.#said}`)
  }

  /** Sends a signal to the supervisor alone. */
  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }

  /** Sends a signal to it and every process of its group, as a terminal does. */
  signalGroup(name: NodeJS.Signals): void {
    if (this.#child.pid !== undefined) process.kill(-this.#child.pid, name)
  }

  ended(): Promise<Ended> {
    return this.#ended
  }

  /** The processes that the supervisor has noted, by command. */
  processes(): Readonly<Record<string, ProcessIdentity>> {
    return runningSchema.parse(JSON.parse(readFileSync(join(this.#folder, 'running.json'), 'utf8'))).processes
  }

  /** What runs on its folder, by command line: its PostgreSQL, its Temporal, itself. */
  partsRunning(): readonly string[] {
    const all = execFileSync('ps', ['-eo', 'pid=,stat=,command='], { encoding: 'utf8' }).split('\n')
    return all.filter((line) => line.includes(this.#folder) && !/^\s*\d+\s+Z/u.test(line))
  }
}

interface StartOptions {
  readonly port?: number
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** True to start it by `npm start`, with npm between; signals then go to npm. */
  readonly byNpm?: boolean
}
