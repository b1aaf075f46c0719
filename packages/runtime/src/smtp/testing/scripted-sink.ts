import { createServer, type Server, type Socket } from 'node:net'

/** Where in the conversation a script does something. */
export type SinkStep = 'rcpt' | 'data' | 'dot'

/** What the sink does with one message. */
export type SinkBehaviour =
  | { readonly kind: 'accept' }
  /** Answers with this line; a 421 closes the connection too. */
  | { readonly kind: 'answer'; readonly at: SinkStep; readonly line: string }
  /** Says nothing any more. */
  | { readonly kind: 'hang'; readonly at: SinkStep }
  /** Takes the message, then breaks the connection off: before it has said so, or right after. */
  | { readonly kind: 'reset'; readonly when: 'before-answer' | 'after-answer' }
  /** Breaks off in the middle of the message. */
  | { readonly kind: 'cut' }
  /** Takes the message and says so when it is let. */
  | { readonly kind: 'hold'; readonly until: Promise<void> }

/** A message that the sink has taken: it got the final dot and did not refuse. */
export interface SinkMail {
  readonly from: string
  readonly to: string
  readonly raw: string
  readonly messageId: string
  readonly connection: number
  readonly at: number
}

/** What the sink shall do; asked for each connection and each message. */
export interface SinkScript {
  greet?(connection: number): 'greet' | 'hang' | 'close' | { readonly afterMs: number }
  /** The line with which a sender is refused. */
  refuse?(from: string): string | undefined
  behave?(mail: { readonly to: string; readonly from: string; readonly n: number }): SinkBehaviour
}

/** A real SMTP server on the loopback address that behaves as it is told. */
export interface ScriptedSink {
  readonly url: string
  readonly port: number
  /** Everything that was taken, in order. */
  readonly taken: readonly SinkMail[]
  /** How many connections there have been. */
  readonly connections: number
  script: SinkScript
  /** Calls back for each message taken, before it is answered. */
  onTaken: ((mail: SinkMail) => void) | undefined
  close(): Promise<void>
}

const ACCEPT: SinkBehaviour = { kind: 'accept' }
const END = '\r\n.\r\n'

const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'imu').exec(raw.slice(0, raw.indexOf('\r\n\r\n')))?.[1]?.trim() ?? ''

interface Conversation {
  readonly socket: Socket
  readonly connection: number
  from: string
  to: string
  behaviour: SinkBehaviour
  body: string | undefined
  seen: number
}

class Sink {
  readonly taken: SinkMail[] = []
  readonly sockets = new Set<Socket>()
  connections = 0
  messages = 0
  script: SinkScript = {}
  onTaken: ((mail: SinkMail) => void) | undefined

  meet(socket: Socket): void {
    this.connections += 1
    this.sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => undefined)
    socket.on('close', () => this.sockets.delete(socket))
    const greeting = this.script.greet?.(this.connections) ?? 'greet'
    if (greeting === 'close') return void socket.destroy()
    const say = (): void => void socket.write('220 sink.example ESMTP\r\n')
    if (greeting === 'greet') say()
    else if (greeting !== 'hang') setTimeout(say, greeting.afterMs)
    const talk: Conversation = {
      socket,
      connection: this.connections,
      from: '',
      to: '',
      behaviour: ACCEPT,
      body: undefined,
      seen: 0,
    }
    let rest = ''
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1')
      rest = this.read(talk, rest)
    })
  }

  /** Takes whole lines, or the whole message, out of what has come; answers what is left. */
  private read(talk: Conversation, from: string): string {
    let text = from
    for (;;) {
      if (talk.body !== undefined) {
        if (talk.behaviour.kind === 'cut' && text.length > 9) return this.leave(talk)
        const end = text.indexOf(END)
        if (end < 0) return text
        this.dot(talk, text.slice(0, end + 2))
        text = text.slice(end + END.length)
        continue
      }
      const line = text.indexOf('\r\n')
      if (line < 0) return text
      this.command(talk, text.slice(0, line))
      text = text.slice(line + 2)
    }
  }

  private leave(talk: Conversation): string {
    talk.socket.resetAndDestroy()
    return ''
  }

  private command(talk: Conversation, line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    const address = /<([^>]*)>/u.exec(line)?.[1] ?? ''
    if (verb === 'EHLO') return this.say(talk, '250-sink.example\r\n250-PIPELINING\r\n250 8BITMIME')
    if (verb === 'QUIT') {
      this.say(talk, '221 bye')
      return void talk.socket.end()
    }
    if (verb === 'MAIL') {
      talk.from = address
      talk.behaviour = ACCEPT
      return this.say(talk, this.script.refuse?.(address) ?? '250 sender ok')
    }
    if (verb === 'RCPT') {
      talk.to = address
      this.messages += 1
      talk.behaviour = this.script.behave?.({ to: address, from: talk.from, n: this.messages }) ?? ACCEPT
      return void this.step(talk, 'rcpt', '250 recipient ok')
    }
    if (verb === 'DATA') {
      const refused = talk.behaviour.kind === 'answer' && talk.behaviour.at === 'rcpt'
      if (refused) return this.say(talk, '503 no recipient')
      if (this.step(talk, 'data', '354 go on')) talk.body = ''
      return
    }
    this.say(talk, verb === 'RSET' ? '250 forgotten' : '502 what?')
  }

  /** True when the conversation goes on as usual. */
  private step(talk: Conversation, at: SinkStep, usual: string): boolean {
    const { behaviour } = talk
    const acts = (behaviour.kind === 'answer' || behaviour.kind === 'hang') && behaviour.at === at
    if (!acts) {
      this.say(talk, usual)
      return true
    }
    if (behaviour.kind === 'answer') {
      this.say(talk, behaviour.line)
      if (behaviour.line.startsWith('421')) talk.socket.end()
    }
    return false
  }

  private dot(talk: Conversation, raw: string): void {
    talk.body = undefined
    const { behaviour, from, to, connection } = talk
    if (behaviour.kind === 'answer') return void this.step(talk, 'dot', '250 2.0.0 queued as SINK')
    const mail = { from, to, raw, messageId: headerOf(raw, 'Message-ID'), connection, at: Date.now() }
    this.taken.push(mail)
    this.onTaken?.(mail)
    const yes = (): void => this.say(talk, `250 2.0.0 Ok: queued as S${this.taken.length}`)
    if (behaviour.kind === 'hang') return
    if (behaviour.kind === 'hold') return void behaviour.until.then(yes)
    if (behaviour.kind === 'reset' && behaviour.when === 'before-answer') return void this.leave(talk)
    yes()
    if (behaviour.kind === 'reset') this.leave(talk)
  }

  private say(talk: Conversation, line: string): void {
    if (!talk.socket.destroyed) talk.socket.write(`${line}\r\n`)
  }
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** Starts the sink. */
export async function startScriptedSink(script: SinkScript = {}, wished = 0): Promise<ScriptedSink> {
  const sink = new Sink()
  sink.script = script
  const server = createServer((socket) => sink.meet(socket))
  const port = await listen(server, wished)
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    get taken() {
      return sink.taken
    },
    get connections() {
      return sink.connections
    },
    get script() {
      return sink.script
    },
    set script(next) {
      sink.script = next
    },
    get onTaken() {
      return sink.onTaken
    },
    set onTaken(next) {
      sink.onTaken = next
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sink.sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
