import { AppError } from '@shirube/kernel'
import { z } from 'zod'

/** How the connection is protected: by TLS if the server offers it, always, or never. */
export type SmtpTls = 'offered' | 'required' | 'off'

/** The server that mail is handed to, as `SMTP_URL` names it. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps://`). */
  readonly secure: boolean
  readonly tls: SmtpTls
  readonly auth?: { readonly user: string; readonly pass: string }
  /** How many connections at most, over all our processes. */
  readonly connections: number
  /** After how many messages a connection is closed. */
  readonly messagesPerConnection: number
  /** How many messages a second at most, over all our processes; unlimited when missing. */
  readonly perSecond?: number
}

const count = z.coerce.number().int().min(1).max(1_000)

const querySchema = z.strictObject({
  tls: z.enum(['offered', 'required', 'off']).optional(),
  connections: count.default(10),
  messagesPerConnection: count.default(100),
  perSecond: z.coerce.number().positive().max(100_000).optional(),
})

const isLocal = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.')

/**
 * Reads `smtp://user:password@host:port?connections=10&messagesPerConnection=100&perSecond=14&tls=required`. With a
 * password and a server elsewhere TLS is required unless it is switched off. Throws `not_configured`.
 */
export function readSmtpUrl(text: string): SmtpServer {
  const url = new URL(text)
  const query = querySchema.safeParse(Object.fromEntries(url.searchParams))
  if (!query.success) {
    const issues = query.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
    const said = issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ')
    throw new AppError('not_configured', `SMTP_URL cannot be used: ${said}`, { issues })
  }
  const secure = url.protocol === 'smtps:'
  const auth =
    url.username === ''
      ? undefined
      : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  const { tls, connections, messagesPerConnection, perSecond } = query.data
  return {
    host: url.hostname.replaceAll(/[[\]]/gu, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    tls: tls ?? (auth && !isLocal(url.hostname) ? 'required' : 'offered'),
    connections,
    messagesPerConnection,
    ...(auth && { auth }),
    ...(perSecond !== undefined && { perSecond }),
  }
}
