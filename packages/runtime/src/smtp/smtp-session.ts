import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { accepted, type Delivery, readAnswer, type SmtpStep } from './delivery.ts'
import { type GatedBody, gatedBody } from './gated-body.ts'
import type { SmtpServer } from './smtp-server.ts'

/** How long each part of the conversation may take, in milliseconds (RFC 5321, 4.5.3.2). */
export interface SmtpPatience {
  /** From the first packet to a session that takes mail. */
  readonly connectMs: number
  /** From MAIL FROM to the server's readiness for the message. */
  readonly envelopeMs: number
  /** At the final dot. */
  readonly answerMs: number
}

/** What RFC 5321 asks for; only a silent greeting is given up sooner, for others are waiting. */
export const PATIENCE: SmtpPatience = { connectMs: 60_000, envelopeMs: 300_000, answerMs: 600_000 }

/** One message for one recipient, ready to go. */
export interface OutgoingMail {
  readonly from: string
  readonly to: string
  readonly message: Buffer
}

/** One connection to the server, which takes one message after the other. */
export interface SmtpSession {
  /** How many messages have been handed over on it. */
  readonly used: number
  readonly alive: boolean
  /** Done when the fate of the message before is written down; the next one's final dot waits for it. */
  settling: Promise<void>
  /** Hands a message over; `mayEnd` is asked when its bytes go out and decides whether the final dot follows. */
  deliver(mail: OutgoingMail, mayEnd: () => Promise<boolean>): Promise<Delivery>
  /** Says goodbye. */
  quit(): void
  /** Breaks the connection off. */
  close(): void
}

/** A session could not be opened. */
export type NoSession = Extract<Delivery, { kind: 'refused' | 'unreached' }>

const STEPS: Readonly<Record<string, SmtpStep>> = {
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipient',
  DATA: 'data',
}

type SmtpError = SMTPConnection.SMTPError

const isRefusal = (code: number | undefined): code is number =>
  code !== undefined && code >= 400 && code < 600

/** How far a message had come: nowhere while there was only a connection. */
interface Progress {
  readonly begun: boolean
  readonly released: boolean
}

function stepOf(error: SmtpError, progress: Progress | undefined): SmtpStep {
  if (error.code === 'EAUTH') return 'login'
  if (error.code === 'EMESSAGE' || progress?.begun) return 'message'
  return STEPS[error.command ?? ''] ?? (progress ? 'recipient' : 'connect')
}

/** What a failure says about the message. */
function failure(error: SmtpError, progress?: Progress): Delivery {
  const step = stepOf(error, progress)
  const code = error.responseCode || undefined
  if (isRefusal(code))
    return { kind: 'refused', step, answer: readAnswer(String(error.response ?? error.message), code) }
  const why = `${error.code ?? 'ERROR'}: ${error.message}`
  return progress?.released ? { kind: 'unanswered', why } : { kind: 'unreached', step, why }
}

const optionsOf = (server: SmtpServer, patience: SmtpPatience, name?: string): SMTPConnection.Options => ({
  host: server.host,
  port: server.port,
  secure: server.secure,
  ignoreTLS: server.tls === 'off',
  requireTLS: server.tls === 'required' && !server.secure,
  connectionTimeout: patience.connectMs,
  greetingTimeout: patience.connectMs,
  dnsTimeout: patience.connectMs,
  socketTimeout: patience.answerMs,
  ...(name !== undefined && { name }),
})

/** Opens a connection and signs in. */
export function openSession(
  server: SmtpServer,
  options: { readonly patience: SmtpPatience; readonly name?: string },
): Promise<SmtpSession | NoSession> {
  const connection = new SMTPConnection(optionsOf(server, options.patience, options.name))
  return new Promise((resolve) => {
    const fail = (error: SmtpError): void => {
      connection.close()
      resolve(failure(error) as NoSession)
    }
    const ready = (): void => resolve(makeSession(connection, options.patience))
    // Stays for the whole life of the connection: an error that nobody listens for would end the process.
    connection.on('error', fail)
    connection.connect((error) => {
      if (error) return fail(error)
      if (!server.auth) return ready()
      connection.login({ ...server.auth }, (refused) => (refused ? fail(refused) : ready()))
    })
  })
}

function makeSession(connection: SMTPConnection, patience: SmtpPatience): SmtpSession {
  let used = 0
  /** After a refusal the server still holds the envelope. */
  const tidy = (): Promise<void> =>
    new Promise((resolve) => {
      if (connection.destroyed) return resolve()
      connection.once('end', resolve)
      connection.reset((error) => {
        connection.off('end', resolve)
        if (error) connection.close()
        resolve()
      })
    })

  return {
    settling: Promise.resolve(),
    get used(): number {
      return used
    },
    get alive(): boolean {
      return !connection.destroyed
    },
    async deliver(mail, mayEnd) {
      const delivery = await handOver({ connection, mail, mayEnd, patience })
      used += 1
      if (delivery.kind === 'refused' && delivery.step !== 'message') await tidy()
      return delivery
    },
    quit: () => connection.quit(),
    close: () => connection.close(),
  }
}

function handOver(about: {
  readonly connection: SMTPConnection
  readonly mail: OutgoingMail
  readonly mayEnd: () => Promise<boolean>
  readonly patience: SmtpPatience
}): Promise<Delivery> {
  const { connection, mail, mayEnd, patience } = about
  return new Promise((resolve) => {
    let begun = false
    const end = (delivery: Delivery, broken: boolean): void => {
      clearTimeout(timer)
      connection.off('end', gone)
      if (broken) connection.close()
      resolve(delivery)
    }
    // Broken off by ourselves: nobody else would say so. What the server said meanwhile is heard first.
    const gone = (): void => {
      const why = 'ECLOSED: the connection was broken off'
      setImmediate(() => end(failure(new Error(why), { begun, released: body.released }), false))
    }
    const timer = setTimeout(() => {
      end({ kind: 'unreached', step: 'recipient', why: 'ETIMEDOUT: no answer to the envelope' }, true)
    }, patience.envelopeMs)
    const ask = (): Promise<boolean> => {
      begun = true
      clearTimeout(timer)
      return mayEnd()
    }
    const body: GatedBody = gatedBody(mail.message, ask, () => end({ kind: 'withheld' }, true))
    connection.once('end', gone)
    connection.send({ from: mail.from, to: [mail.to] }, body.stream, (error, info) => {
      const { released } = body
      // An answer before the final dot leaves the conversation out of step.
      const broken = begun && !released
      if (error) end(failure(error, { begun, released }), broken)
      else if (!released)
        end({ kind: 'unreached', step: 'message', why: 'EPROTOCOL: answered too soon' }, true)
      else end(accepted(info?.response ?? ''), false)
    })
  })
}
