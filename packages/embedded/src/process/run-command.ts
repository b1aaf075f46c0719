import { spawn } from 'node:child_process'

/** A system account that a command runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** How a command is run. */
export interface CommandOptions {
  readonly account?: Account | undefined
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
}

/** Runs a command to its end and returns what it wrote to its standard output; throws with its words when it fails. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: options.env ?? process.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...options.account,
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    // A daemon that the command leaves behind keeps the pipes open: the exit counts, not their closing.
    child.on('exit', (code, signal) => {
      const said = Buffer.concat(err.length > 0 ? err : out)
        .toString()
        .trim()
      if (code === 0) resolve(Buffer.concat(out).toString())
      else reject(new Error(`${command} ended with ${signal ?? code}${said === '' ? '' : `: ${said}`}`))
    })
  })
}
