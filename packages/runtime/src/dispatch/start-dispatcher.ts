import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { beatDispatcher, forgetDispatchers, renewLeases, sweepDoubts } from '@shirube/db'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'
import { makeSmtpPool } from '../smtp/smtp-pool.ts'
import { readSmtpUrl, type SmtpServer } from '../smtp/smtp-server.ts'
import { PATIENCE } from '../smtp/smtp-session.ts'
import { makeCircuit, PROVIDER_PACE } from './circuit.ts'
import { claimRound, type Turn } from './claim-round.ts'
import { makeDataGate } from './data-gate.ts'
import type { Dispatch, DispatchMoment, DispatchTimes } from './dispatch.ts'
import { keepDesk } from './keep-desk.ts'
import { makeLanes } from './lanes.ts'
import { DEFAULT_LIMITS, type SendingLimits } from './limits.ts'
import { makeMailShelf } from './mail-shelf.ts'
import { makeRate } from './rate.ts'
import { makeSettler } from './settle.ts'

/** How a dispatcher is run. */
export interface DispatcherOptions {
  /** Where mail goes: `SMTP_URL`. */
  readonly smtpUrl: string
  /** What lies before the addresses in mail: `PUBLIC_URL`, without a slash at its end. */
  readonly publicUrl: string
  readonly limits?: SendingLimits
  readonly times?: Partial<DispatchTimes>
  /** Hears where each message is; for measurements and fault tests. */
  readonly moment?: (what: DispatchMoment, message?: string) => void
}

/** A dispatcher at work. */
export interface Dispatcher {
  readonly owner: string
  /** Ends it: what is on its way is finished, what is only claimed is given back. */
  stop(): Promise<void>
}

const TIMES: DispatchTimes = {
  leaseMs: 30_000,
  beatMs: 5_000,
  silentMs: 60_000,
  graceMs: 20_000,
  patience: PATIENCE,
}

/** Claimed messages for each connection: while one is on the line, the next ones are being written. */
const AHEAD = 5

function makeDispatch(runtime: Runtime, server: SmtpServer, options: DispatcherOptions): Dispatch {
  const times = { ...TIMES, ...options.times }
  const limits = options.limits ?? DEFAULT_LIMITS
  const name = new URL(options.publicUrl).hostname
  return {
    runtime,
    owner: `dispatcher@${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`,
    publicUrl: options.publicUrl,
    limits,
    times,
    shelf: makeMailShelf(runtime.db),
    pool: makeSmtpPool(server, { patience: times.patience, ...(name.includes('.') && { name }) }),
    gate: makeDataGate(runtime),
    settler: makeSettler(runtime),
    lanes: makeLanes(limits),
    provider: { circuit: makeCircuit(PROVIDER_PACE), rate: makeRate(server.perSecond) },
    held: new Map(),
    stopping: false,
    moment: options.moment ?? (() => undefined),
  }
}

/** Says that it lives, takes its share of the limits, renews its leases, and looks for messages in doubt. */
async function beat(dispatch: Dispatch, server: SmtpServer): Promise<void> {
  const { runtime, owner, times, lanes, pool, provider } = dispatch
  const { db } = runtime
  const alive = await beatDispatcher(db, owner, times.beatMs * 3)
  lanes.share(alive)
  pool.resize(Math.max(1, Math.floor(server.connections / alive)))
  provider.rate.set(server.perSecond === undefined ? undefined : server.perSecond / alive)
  await renewLeases(db, [...dispatch.held.values()], times.leaseMs)
  const { inDoubt, again } = await sweepDoubts(db, times.silentMs)
  if (inDoubt + again > 0) runtime.log.warn('Messages are in doubt', { inDoubt, again })
}

async function stopped(dispatch: Dispatch, loops: readonly Loop[]): Promise<void> {
  const { runtime, owner, times, held, pool } = dispatch
  dispatch.stopping = true
  const [sending, beating] = loops
  await sending?.stop()
  pool.close()
  const end = performance.now() + times.graceMs
  while (held.size > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
  // Whoever has not answered by now will not be heard any more: their messages are in doubt.
  pool.breakOff()
  await Promise.all([dispatch.gate.idle(), dispatch.settler.idle()])
  await beating?.stop()
  await forgetDispatchers(runtime.db, owner, times.silentMs * 10)
}

/**
 * Starts sending what the ledger holds, until it is stopped; several may run beside each other, in one process or
 * many. Rejects when mail cannot be signed as it is configured.
 */
export async function startDispatcher(runtime: Runtime, options: DispatcherOptions): Promise<Dispatcher> {
  const server = readSmtpUrl(options.smtpUrl)
  const dispatch = makeDispatch(runtime, server, options)
  const desk = keepDesk(dispatch)
  await desk()
  await beat(dispatch, server)
  const turn: Turn = { after: '', found: 0 }
  const window = server.connections * AHEAD
  const ended = (): void => {
    if (dispatch.held.size <= window / 2) sending.wake()
  }
  const sending = startLoop({
    name: 'dispatcher',
    pollMs: 500,
    log: runtime.log,
    topic: { notifier: runtime.notifier, name: 'messages' },
    round: () => claimRound(dispatch, turn, { desk, window, ended }),
  })
  const beating = startLoop({
    name: 'heartbeat of the dispatcher',
    pollMs: dispatch.times.beatMs,
    log: runtime.log,
    round: async () => {
      await beat(dispatch, server)
      return false
    },
  })
  let stopping: Promise<void> | undefined
  return {
    owner: dispatch.owner,
    stop: () => (stopping ??= stopped(dispatch, [sending, beating])),
  }
}
