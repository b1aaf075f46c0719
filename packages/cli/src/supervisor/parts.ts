import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { startInbox, startPostgres, startTemporal } from '@shirube/embedded'
import { z } from 'zod'
import type { InstallationFolder } from '../installation/folder.ts'

/** The parts of an installation that were not configured and so are its own. */
export interface Parts {
  /** The variables that lead to them. */
  readonly env: Readonly<Record<string, string>>
  /** Stops them, the inbox first and the database last. */
  stop(): Promise<void>
}

interface Part {
  readonly env: Readonly<Record<string, string>>
  readonly port: readonly [keyof Ports, number] | undefined
  stop(): Promise<void>
}

const portsSchema = z.object({
  postgres: z.number().optional(),
  temporal: z.number().optional(),
  inbox: z.number().optional(),
})
type Ports = z.infer<typeof portsSchema>

const CONFIGURED: Part = { env: {}, port: undefined, stop: async () => undefined }

/** Starts whatever no variable names, all at once. When one cannot be had, the others are stopped again. */
export async function startParts(folder: InstallationFolder, env: NodeJS.ProcessEnv): Promise<Parts> {
  const ports = readPorts(folder.ports)
  const begun = await Promise.allSettled([
    env['DATABASE_URL'] ? CONFIGURED : ownPostgres(folder, ports),
    env['TEMPORAL_ADDRESS'] ? CONFIGURED : ownTemporal(folder, ports, env),
    env['SMTP_URL'] ? CONFIGURED : ownInbox(folder, ports),
  ])
  const parts = begun.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : []))
  const stop = async (): Promise<void> => {
    for (const part of parts.toReversed()) await part.stop()
  }
  const lost = begun.find((part) => part.status === 'rejected')
  if (lost) {
    await stop()
    const reason: unknown = lost.reason
    throw reason instanceof Error ? reason : new Error(String(reason))
  }
  const taken = Object.fromEntries(parts.flatMap((part) => (part.port ? [part.port] : [])))
  writeFileSync(folder.ports, JSON.stringify({ ...ports, ...taken }))
  return { env: Object.fromEntries(parts.flatMap((part) => Object.entries(part.env))), stop }
}

async function ownPostgres(folder: InstallationFolder, ports: Ports): Promise<Part> {
  const { url, port, stop } = await startPostgres({ folder: folder.postgres, ...wished(ports.postgres) })
  return { env: { DATABASE_URL: url }, port: ['postgres', port], stop }
}

async function ownTemporal(folder: InstallationFolder, ports: Ports, env: NodeJS.ProcessEnv): Promise<Part> {
  const { address, port, stop } = await startTemporal({
    folder: folder.temporal,
    env,
    ...wished(ports.temporal),
  })
  return { env: { TEMPORAL_ADDRESS: address }, port: ['temporal', port], stop }
}

async function ownInbox(folder: InstallationFolder, ports: Ports): Promise<Part> {
  const { url, port, stop } = await startInbox({ folder: folder.inbox, ...wished(ports.inbox) })
  return { env: { SMTP_URL: url, INBOX_DIR: folder.inbox }, port: ['inbox', port], stop }
}

const wished = (port: number | undefined): { readonly port?: number } => (port === undefined ? {} : { port })

/** The ports of the last start: kept where they are free, so that what a developer noted stays true. */
function readPorts(file: string): Ports {
  try {
    return existsSync(file) ? portsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  } catch {
    return {}
  }
}
