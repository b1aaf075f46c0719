import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Delivery } from './delivery.ts'
import { isSession } from './smtp-pool.ts'
import { readSmtpUrl } from './smtp-server.ts'
import { openSession, type SmtpPatience, type SmtpSession } from './smtp-session.ts'
import { type ScriptedSink, type SinkBehaviour, startScriptedSink } from './testing/scripted-sink.ts'

const patience: SmtpPatience = { connectMs: 300, envelopeMs: 300, answerMs: 400 }
const message = Buffer.from('Message-ID: <m1@example.jp>\r\nSubject: x\r\n\r\nbody\r\n.dot\r\n')
const mail = { from: 'b-1@example.jp', to: 'a@example.com', message }
const yes = () => Promise.resolve(true)

let sink: ScriptedSink
beforeEach(async () => {
  sink = await startScriptedSink()
})
afterEach(() => sink.close())

async function open(): Promise<SmtpSession> {
  const got = await openSession(readSmtpUrl(sink.url), { patience })
  if (!isSession(got)) throw new Error(JSON.stringify(got))
  return got
}

async function deliver(behaviour: SinkBehaviour, mayEnd = yes): Promise<Delivery> {
  sink.script = { behave: () => behaviour }
  const session = await open()
  const delivery = await session.deliver(mail, mayEnd)
  session.close()
  return delivery
}

describe('a message handed over', () => {
  it('is accepted with the id that the server gave it, byte by byte as it was', async () => {
    expect(await deliver({ kind: 'accept' })).toMatchObject({ kind: 'accepted', queueId: 'S1' })
    expect(sink.taken).toHaveLength(1)
    expect(sink.taken[0]).toMatchObject({ from: mail.from, to: mail.to, messageId: '<m1@example.jp>' })
    expect(sink.taken[0]?.raw).toBe(message.toString().replace('\r\n.dot', '\r\n..dot'))
  })

  it('goes over one connection after another, also after refusals', async () => {
    const answers = ['451 4.7.1 later', '550 5.1.1 no such user', undefined, '452 full', undefined]
    sink.script = {
      behave: ({ n }) => {
        const line = answers[n - 1]
        return line === undefined
          ? { kind: 'accept' }
          : { kind: 'answer', at: n === 4 ? 'dot' : 'rcpt', line }
      },
    }
    const session = await open()
    const kinds: string[] = []
    for (const _ of answers) kinds.push((await session.deliver(mail, yes)).kind)
    expect(kinds).toEqual(['refused', 'refused', 'accepted', 'refused', 'accepted'])
    expect(sink.connections).toBe(1)
    session.quit()
  })

  it.each([
    ['rcpt', '550 5.1.1 no such user', 'recipient', 550, '5.1.1'],
    ['data', '451 4.3.0 not now', 'data', 451, '4.3.0'],
    ['dot', '554 5.7.1 spam', 'message', 554, '5.7.1'],
    ['rcpt', '421 4.7.0 closing', 'recipient', 421, '4.7.0'],
    ['dot', '421 4.7.0 closing', 'message', 421, '4.7.0'],
  ] as const)('refused at %s by "%s" is known not to be there', async (at, line, step, code, status) => {
    const delivery = await deliver({ kind: 'answer', at, line })
    expect(delivery).toEqual({ kind: 'refused', step, answer: { code, status, text: line } })
    expect(sink.taken).toHaveLength(0)
  })

  it('is in doubt when the final dot went out and no answer came', async () => {
    expect(await deliver({ kind: 'reset', when: 'before-answer' })).toMatchObject({ kind: 'unanswered' })
    expect(await deliver({ kind: 'hang', at: 'dot' })).toMatchObject({ kind: 'unanswered' })
  })

  it('is known not to be there when the connection breaks before the final dot', async () => {
    const gate = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 100))
    expect(await deliver({ kind: 'cut' }, gate)).toMatchObject({ kind: 'unreached' })
    expect(await deliver({ kind: 'hang', at: 'rcpt' })).toMatchObject({
      kind: 'unreached',
      step: 'recipient',
    })
    expect(await deliver({ kind: 'hang', at: 'data' })).toMatchObject({ kind: 'unreached' })
  })

  it('never gets its final dot without leave', async () => {
    const no = () => Promise.resolve(false)
    expect(await deliver({ kind: 'accept' }, no)).toEqual({ kind: 'withheld' })
    expect(await deliver({ kind: 'accept' }, () => Promise.reject(new Error('gone')))).toEqual({
      kind: 'withheld',
    })
    const next = await deliver({ kind: 'accept' })
    expect(next.kind).toBe('accepted')
    expect(sink.taken).toHaveLength(1)
  })

  it('has an end when we break the connection off ourselves', async () => {
    sink.script = { behave: () => ({ kind: 'hang', at: 'dot' }) }
    const session = await open()
    const delivery = session.deliver(mail, yes)
    await new Promise<void>((resolve) => {
      sink.onTaken = () => resolve()
    })
    session.close()
    expect(await delivery).toMatchObject({ kind: 'unanswered' })
  })
})

describe('a session', () => {
  it('cannot be had where nobody listens, or nobody greets', async () => {
    const { port } = sink
    sink.script = { greet: () => 'hang' }
    const hanging = await openSession(readSmtpUrl(sink.url), { patience })
    expect(hanging).toMatchObject({ kind: 'unreached', step: 'connect' })
    sink.script = { greet: () => 'close' }
    const closing = await openSession(readSmtpUrl(sink.url), { patience })
    expect(closing).toMatchObject({ kind: 'unreached', step: 'connect' })
    await sink.close()
    const nobody = await openSession(readSmtpUrl(`smtp://127.0.0.1:${port}`), { patience })
    expect(nobody).toMatchObject({ kind: 'unreached', step: 'connect' })
    sink = await startScriptedSink()
  })

  it('waits for a slow banner', async () => {
    sink.script = { greet: () => ({ afterMs: 150 }) }
    const session = await open()
    expect((await session.deliver(mail, yes)).kind).toBe('accepted')
    session.quit()
  })
})
