import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A process that cannot be mistaken for a later one of the same number: its id and when it began. */
export const processIdentitySchema = z.strictObject({ pid: z.number().int().positive(), began: z.string() })
export type ProcessIdentity = Readonly<z.infer<typeof processIdentitySchema>>

/** The identity of a running process, or undefined when there is none of that id (or only its remains). */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganByPs(pid)
  return began === undefined ? undefined : { pid, began }
}

/** True while the very process that was recorded runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.began === identity.began
}

/** The command line of a process, or '' when there is none. */
export function commandLineOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return psField(pid, 'command=')
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/** The process that a process was started by, or undefined when there is none of that id. */
export function parentOf(pid: number): number | undefined {
  try {
    const parent = process.platform === 'linux' ? statOnLinux(pid)[1] : psField(pid, 'ppid=')
    return parent === undefined ? undefined : Number(parent)
  } catch {
    return undefined
  }
}

/** A process's line in /proc from its third field on; the name before, in brackets, may hold anything (proc(5)). */
function statOnLinux(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function beganOnLinux(pid: number): string | undefined {
  try {
    const fields = statOnLinux(pid)
    // State is field 3, the time of its start field 22.
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}:${fields[19]}`
  } catch {
    return undefined
  }
}

function beganByPs(pid: number): string | undefined {
  try {
    return psField(pid, 'stat=').startsWith('Z') ? undefined : psField(pid, 'lstart=')
  } catch {
    return undefined
  }
}

const psField = (pid: number, field: string): string =>
  execFileSync('ps', ['-o', field, '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  }).trim()
