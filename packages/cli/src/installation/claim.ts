import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { identityOf, isRunning, type ProcessIdentity, processIdentitySchema } from '@shirube/embedded'
import { z } from 'zod'
import type { InstallationFolder } from './folder.ts'

const runningSchema = z.strictObject({
  supervisor: processIdentitySchema,
  url: z.string(),
  /** The variables that its processes were started with. */
  env: z.record(z.string(), z.string()),
  /** The processes that it runs, by command. */
  processes: z.record(z.string(), processIdentitySchema),
})

/** A running installation: by which process, where, and on which variables. */
export type RunningInstallation = Readonly<z.infer<typeof runningSchema>>

/** The one right to run an installation. */
export interface Claim {
  /** What an earlier supervisor that was killed may have left running. */
  readonly strays: readonly ProcessIdentity[]
  /** Makes known how the installation is reached, to `shirube`'s other commands. */
  publish(details: Partial<Pick<RunningInstallation, 'url' | 'env' | 'processes'>>): void
  release(): void
}

/** The installation's living supervisor, or undefined when nobody runs it. */
export function runningInstallation(folder: InstallationFolder): RunningInstallation | undefined {
  const found = readRunning(folder.running)
  return found && isRunning(found.supervisor) ? found : undefined
}

/** Claims the installation for this process; when another runs it already, that one is returned. */
export function claimInstallation(folder: InstallationFolder, url: string): Claim | RunningInstallation {
  const supervisor = identityOf(process.pid)
  if (!supervisor) throw new Error('this process cannot find itself in the list of processes')
  let record: RunningInstallation = { supervisor, url, env: {}, processes: {} }
  const strays: ProcessIdentity[] = []
  for (;;) {
    if (create(folder.running, record)) break
    const other = runningInstallation(folder)
    if (other) return other
    strays.push(...Object.values(setAside(folder.running)?.processes ?? {}))
  }
  return {
    strays,
    publish: (details) => {
      record = { ...record, ...details, processes: { ...record.processes, ...details.processes } }
      const fresh = `${folder.running}.new`
      writeFileSync(fresh, JSON.stringify(record), { mode: 0o600 })
      renameSync(fresh, folder.running)
    },
    release: () => rmSync(folder.running, { force: true }),
  }
}

function create(file: string, content: RunningInstallation): boolean {
  try {
    writeFileSync(file, JSON.stringify(content), { flag: 'wx', mode: 0o600 })
    return true
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'EEXIST') return false
    throw failure
  }
}

/** Takes a dead supervisor's record out of the way and returns it; a living one's, taken by mistake, is put back. */
function setAside(file: string): RunningInstallation | undefined {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return undefined
  }
  const taken = readRunning(aside)
  if (taken && isRunning(taken.supervisor)) {
    renameSync(aside, file)
    return undefined
  }
  rmSync(aside, { force: true })
  return taken
}

function readRunning(file: string): RunningInstallation | undefined {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
