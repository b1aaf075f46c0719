import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../workspace.ts'

/** What a tool said, and whether it was content. */
export interface Ended {
  readonly ok: boolean
  readonly output: string
}

/** Runs one of the project's tools in a folder of the project; never throws. */
export function runTool(
  command: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly folder?: string },
): Promise<Ended> {
  const cwd = join(ROOT, options.folder ?? '.')
  const [name = '', ...args] = command
  return new Promise((resolve) => {
    const said: Buffer[] = []
    const child = spawn(programOf(name, cwd), args, {
      cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const hear = (chunk: Buffer): unknown => said.push(chunk)
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const end = (ok: boolean, last = ''): void =>
      resolve({ ok, output: Buffer.concat(said).toString() + last })
    child.on('error', (failure) => end(false, failure.message))
    child.on('close', (code) => end(code === 0))
  })
}

const programOf = (name: string, cwd: string): string => {
  const own = join(cwd, 'node_modules/.bin', name)
  return existsSync(own) ? own : join(ROOT, 'node_modules/.bin', name)
}
