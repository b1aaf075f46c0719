import { join } from 'node:path'
import { isPortFree, type ProcessIdentity, stopProcess } from '@shirube/embedded'
import { AppError } from '@shirube/kernel'
import { readConfig } from '@shirube/runtime/config'
import type { Claim } from '../installation/claim.ts'
import { type InstallationFolder, makeFolder } from '../installation/folder.ts'
import { ownSecret } from '../installation/secret.ts'
import { buildScreens } from '../screens/build-screens.ts'
import { inWords } from '../terminal/language.ts'
import type { FirstLogin } from './first-login.ts'
import { startParts } from './parts.ts'
import { prepareInstallation } from './prepare-installation.ts'
import { superviseProcess } from './supervised-process.ts'
import { waitUntilReady } from './wait-until-ready.ts'

const TEXT = {
  parts: { ja: '起動しています…', en: 'Starting…' },
  died: {
    ja: '{name} が止まったので起動し直します（{how}）。記録：{log}',
    en: '{name} ended ({how}) and is started again. Its log: {log}',
  },
  portTaken: {
    ja: 'ポート {port} は使われています。--port か環境変数 PORT で別の番号を指定してください。',
    en: 'Port {port} is taken. Name another with --port or the variable PORT.',
  },
} as const

/** A whole installation, running. */
export interface Installation {
  readonly url: string
  readonly firstLogin: FirstLogin | undefined
}

/**
 * Brings an installation up: its own parts, preparations, processes. Whatever was started is noted in `stops`, to be
 * called in reverse order; on an aborted signal it stops going on and returns undefined.
 */
export async function supervise(about: {
  readonly folder: InstallationFolder
  readonly env: NodeJS.ProcessEnv
  readonly demo: boolean
  readonly claim: Claim
  readonly signal: AbortSignal
  readonly stops: (() => Promise<void>)[]
}): Promise<Installation | undefined> {
  const { folder, claim, signal, stops } = about
  makeFolder(folder)
  for (const stray of claim.strays) await stopProcess(stray)
  await refuseWrongSettings(about.env)
  console.log(inWords(TEXT.parts))
  const screens = buildScreens(signal)
  // A build that fails is told once the parts are there to be stopped.
  screens.catch(() => undefined)
  const parts = await startParts(folder, about.env)
  stops.push(parts.stop)
  const own = {
    SHIRUBE_SECRET: about.env['SHIRUBE_SECRET'] || ownSecret(folder.secret),
    SHIRUBE_SECRETS_OLD: about.env['SHIRUBE_SECRETS_OLD'] ?? '',
    DATA_DIR: folder.path,
    ...parts.env,
  }
  const env = { ...about.env, ...own }
  const config = readConfig(env)
  if (signal.aborted) return undefined
  const { host, port } = config.listen
  const firstLogin = await prepareInstallation(config, { demo: about.demo, screens })
  if (signal.aborted) return undefined
  const processes = ['server', 'worker'].map((name) => {
    const log = join(folder.logs, `${name}.log`)
    const onDeath = (how: string): void => console.error(inWords(TEXT.died, { name, how, log }))
    const onLaunch = (identity: ProcessIdentity): void => claim.publish({ processes: { [name]: identity } })
    return superviseProcess({ command: name, env, log, onLaunch, onDeath })
  })
  stops.push(async () => {
    await Promise.all(processes.map((process) => process.stop()))
  })
  await waitUntilReady(`http://${reachable(host)}:${port}`, processes, signal)
  if (signal.aborted) return undefined
  claim.publish({ url: config.publicUrl, env: { ...own, PORT: String(port) } })
  return { url: config.publicUrl, firstLogin }
}

/** Stands for a part that is not configured, while everything else is looked at before any part is started. */
const UNSET = {
  DATABASE_URL: 'postgres://unset',
  TEMPORAL_ADDRESS: 'unset:1',
  SMTP_URL: 'smtp://unset',
  SHIRUBE_SECRET: 'unset'.padEnd(32),
} as const

async function refuseWrongSettings(env: NodeJS.ProcessEnv): Promise<void> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const { host, port } = readConfig({ ...UNSET, ...set }).listen
  if (!(await isPortFree(port, host))) throw new AppError('unavailable', inWords(TEXT.portTaken, { port }))
}

/** An address on which this machine reaches a server that listens on `host`. */
const reachable = (host: string): string => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host)
