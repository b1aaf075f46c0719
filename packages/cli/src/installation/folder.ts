import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where an installation keeps what is its own on this machine. */
export interface InstallationFolder {
  readonly path: string
  readonly postgres: string
  readonly temporal: string
  readonly inbox: string
  readonly files: string
  readonly logs: string
  readonly secret: string
  readonly ports: string
  /** How far the demo's data have come. */
  readonly demo: string
  /** Who runs it, and how it is reached, while it runs. */
  readonly running: string
}

/** Names the places within an installation's folder: the option, `DATA_DIR`, or `.shirube` here. */
export function installationFolder(env: NodeJS.ProcessEnv, option?: string): InstallationFolder {
  const path = resolve(option ?? (env['DATA_DIR'] || '.shirube'))
  const at = (name: string): string => join(path, name)
  return {
    path,
    postgres: at('postgres'),
    temporal: at('temporal'),
    inbox: at('inbox'),
    files: at('files'),
    logs: at('logs'),
    secret: at('secret'),
    ports: at('ports.json'),
    demo: at('demo'),
    running: at('running.json'),
  }
}

/** Makes the folder. Others may pass through it (PostgreSQL may run as another user), not look into it. */
export function makeFolder(folder: InstallationFolder): void {
  mkdirSync(folder.path, { recursive: true, mode: 0o711 })
  mkdirSync(folder.logs, { recursive: true, mode: 0o700 })
}
