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

/** True for a connection, false for the reason why there is none. */
export const isSession = (got: SmtpSession | NoSession): got is SmtpSession => 'deliver' in got

/** Opens connections as they are needed, never more than are allowed. */
export function makeSmtpPool(
  server: SmtpServer,
  options: { readonly patience: SmtpPatience; readonly name?: string },
): SmtpPool {
  const idle: { readonly session: SmtpSession; readonly timer: NodeJS.Timeout }[] = []
  const waiters: (() => void)[] = []
  const busy = new Set<SmtpSession>()
  let most = server.connections
  let open = 0

  const leave = (session: SmtpSession): void => {
    open -= 1
    if (session.alive) session.quit()
  }
  const nextIdle = (): SmtpSession | undefined => {
    for (let slot = idle.pop(); slot; slot = idle.pop()) {
      clearTimeout(slot.timer)
      if (slot.session.alive) return slot.session
      leave(slot.session)
    }
    return undefined
  }
  const rest = (session: SmtpSession): void => {
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((slot) => slot.session === session),
        1,
      )
      leave(session)
    }, IDLE_MS)
    idle.push({ session, timer })
  }

  return {
    async acquire() {
      for (;;) {
        if (most === 0)
          return { kind: 'unreached', step: 'connect', why: 'ECLOSED: no more mail goes out here' }
        const session = nextIdle()
        if (session) {
          busy.add(session)
          return session
        }
        if (open < most) {
          open += 1
          const got = await openSession(server, options)
          if (isSession(got)) busy.add(got)
          else {
            open -= 1
            waiters.shift()?.()
          }
          return got
        }
        await new Promise<void>((resolve) => waiters.push(resolve))
      }
    },
    release(session) {
      busy.delete(session)
      const worn = session.used >= server.messagesPerConnection
      if (!session.alive || worn || open > most) leave(session)
      else rest(session)
      waiters.shift()?.()
    },
    resize(connections) {
      most = connections
    },
    close() {
      most = 0
      for (const { session, timer } of idle.splice(0)) {
        clearTimeout(timer)
        leave(session)
      }
      for (const wake of waiters.splice(0)) wake()
    },
    breakOff() {
      for (const session of busy) session.close()
    },
  }
}
