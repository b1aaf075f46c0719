import { setTimeout as pause } from 'node:timers/promises'
import { isRunning, type ProcessIdentity } from './identity.ts'

/**
 * Ends a recorded process: asks first, and after `graceMs` insists. Does nothing when that process is gone, even if
 * its number belongs to another by now. Resolves when it has ended.
 */
export async function stopProcess(identity: ProcessIdentity, graceMs = 5_000): Promise<void> {
  if (!signal(identity, 'SIGTERM')) return
  if (await endsWithin(identity, graceMs)) return
  signal(identity, 'SIGKILL')
  if (!(await endsWithin(identity, 10_000))) throw new Error(`Process ${identity.pid} cannot be ended`)
}

function signal(identity: ProcessIdentity, name: NodeJS.Signals): boolean {
  if (!isRunning(identity)) return false
  try {
    return process.kill(identity.pid, name)
  } catch {
    return false
  }
}

async function endsWithin(identity: ProcessIdentity, ms: number): Promise<boolean> {
  const end = performance.now() + ms
  while (isRunning(identity)) {
    if (performance.now() > end) return false
    await pause(25)
  }
  return true
}
