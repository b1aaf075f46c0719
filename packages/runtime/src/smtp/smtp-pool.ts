import type { SmtpServer } from './smtp-server.ts'
import { type NoSession, openSession, type SmtpPatience, type SmtpSession } from './smtp-session.ts'

/** Connections that are kept open while there is mail, and used in turn. */
export interface SmtpPool {
  /** A connection of one's own until it is given back; or why there is none. */
  acquire(): Promise<SmtpSession | NoSession>
  /** Gives a connection back, whatever state it is in. */
  release(session: SmtpSession): void
  /** How many connections may be open from now on. */
  resize(connections: number): void
  /** Closes what is idle, and whatever is given back from now on. */
  close(): void
  /** Breaks off what is at work. */
  breakOff(): void
}

/** Servers close idle connections, not all of them politely: ours are closed before that. */
const IDLE_MS = 5_000

const CLOSED: NoSession = {
  kind: 'unreached',
  step: 'connect',
  why: 'ECLOSED: no more mail goes out here',
}

/** True for a connection, false for the reason why there is none. */
export const isSession = (got: SmtpSession | NoSession): got is SmtpSession => 'deliver' in got

/** True when a connection has done its work. */
const isWorn = (session: SmtpSession, server: SmtpServer): boolean =>
  !session.alive || session.used >= server.messagesPerConnection

/** Connections that nobody uses at the moment; each is left when it has been idle for long. */
function makeIdle(leave: (session: SmtpSession) => void): {
  take(): SmtpSession | undefined
  put(session: SmtpSession): void
  clear(): void
} {
  const slots: { readonly session: SmtpSession; readonly timer: NodeJS.Timeout }[] = []
  return {
    take() {
      for (let slot = slots.pop(); slot; slot = slots.pop()) {
        clearTimeout(slot.timer)
        if (slot.session.alive) return slot.session
        leave(slot.session)
      }
      return undefined
    },
    put(session) {
      const timer = setTimeout(() => {
        slots.splice(
          slots.findIndex((slot) => slot.session === session),
          1,
        )
        leave(session)
      }, IDLE_MS)
      slots.push({ session, timer })
    },
    clear() {
      for (const { session, timer } of slots.splice(0)) {
        clearTimeout(timer)
        leave(session)
      }
    },
  }
}

/** Opens connections as they are needed, never more than are allowed. */
export function makeSmtpPool(
  server: SmtpServer,
  options: { readonly patience: SmtpPatience; readonly name?: string },
): SmtpPool {
  const waiters: (() => void)[] = []
  const busy = new Set<SmtpSession>()
  let most = server.connections
  let open = 0

  const leave = (session: SmtpSession): void => {
    open -= 1
    if (session.alive) session.quit()
  }
  const idle = makeIdle(leave)

  const openOne = async (): Promise<SmtpSession | NoSession> => {
    open += 1
    const got = await openSession(server, options)
    if (isSession(got)) return got
    open -= 1
    waiters.shift()?.()
    return got
  }

  return {
    async acquire() {
      for (;;) {
        if (most === 0) return CLOSED
        const got = idle.take() ?? (open < most ? await openOne() : undefined)
        if (got && isSession(got)) busy.add(got)
        if (got) return got
        await new Promise<void>((resolve) => waiters.push(resolve))
      }
    },
    release(session) {
      busy.delete(session)
      if (isWorn(session, server) || open > most) leave(session)
      else idle.put(session)
      waiters.shift()?.()
    },
    resize(connections) {
      most = connections
    },
    close() {
      most = 0
      idle.clear()
      for (const wake of waiters.splice(0)) wake()
    },
    breakOff() {
      for (const session of busy) session.close()
    },
  }
}
