import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { freePort } from '../process/free-port.ts'
import { type Inbox, openInbox } from './inbox.ts'

/** An SMTP server on the loopback address whose mails go no further than a folder. */
export interface RunningInbox {
  /** `smtp://host:port` */
  readonly url: string
  readonly port: number
  readonly inbox: Inbox
  stop(): Promise<void>
}

/** Starts the inbox: each accepted mail is in its folder before the sender hears that it was accepted. */
export async function startInbox(options: {
  readonly folder: string
  /** Wished; another is taken when it is not free. */
  readonly port?: number
}): Promise<RunningInbox> {
  const inbox = openInbox(options.folder)
  const port = await freePort(options.port)
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    size: 50_000_000,
    onData: (stream, session, done) => {
      receive(inbox, stream, session).then(
        () => done(null),
        (failure: unknown) => done(failure instanceof Error ? failure : new Error(String(failure))),
      )
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  server.on('error', () => undefined)
  const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, port, inbox, stop }
}

async function receive(inbox: Inbox, stream: Readable, session: SMTPServerSession): Promise<void> {
  const raw = await buffer(stream)
  const { mailFrom, rcptTo } = session.envelope
  const from = mailFrom === false ? '' : mailFrom.address
  await inbox.store({ from, to: rcptTo.map((to) => to.address), raw })
}
