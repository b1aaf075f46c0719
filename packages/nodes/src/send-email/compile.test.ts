import type { Stage } from '@shirube/audience'
import { hear, moveTo, nextDue } from '@shirube/engine'
import {
  effectsOf,
  enter,
  HOUR,
  plainPlay,
  START,
  someFacts,
  TRIED,
  tryCompile,
  wayOut,
} from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model, type SendEmail } from './model.ts'

const node = { model, compiler }
const marketing: SendEmail = { mail: 'whitepaper-thanks', purpose: 'marketing' }
const watched = tryCompile(node, marketing, { connected: ['sent', 'undeliverable'] }).block
const noAddress = { lead: { ...someFacts().lead, fields: {} } }

describe('send email', () => {
  it('queues the mail and goes on at once when it may go out', () => {
    const session = enter(tryCompile(node, marketing, { connected: ['sent'] }).block)
    expect(effectsOf(session)).toEqual(['message'])
    expect(wayOut(session)).toBe('sent')
  })

  it('[D13] waits for the end of the quiet hours before it queues anything', () => {
    const sending = { quiet: { from: '08:00', to: '12:00' }, recent: [], closedDates: [] }
    const session = enter(tryCompile(node, marketing, { connected: ['sent'] }).block, { sending })
    expect(effectsOf(session)).toEqual([])
    expect(nextDue(session)).toBe(START + 2 * HOUR)
    const later = moveTo(session, START + 2 * HOUR, plainPlay)
    expect(effectsOf(later)).toEqual(['message'])
    expect(wayOut(later)).toBe('sent')
  })

  it('does not make a transactional mail wait', () => {
    const sending = { quiet: { from: '08:00', to: '12:00' }, recent: [], closedDates: [] }
    const { block } = tryCompile(node, { ...marketing, purpose: 'transactional' }, { connected: ['sent'] })
    expect(block.map((instruction) => instruction.op)).toEqual(['effect'])
    expect(wayOut(enter(block, { sending }))).toBe('sent')
  })

  it('lets people go on who cannot be sent anything, where nothing else was drawn for them', () => {
    const { block } = tryCompile(node, marketing, { connected: ['sent'] })
    expect(wayOut(enter(block, { consents: { email: 'refused' } }))).toBe('sent')
  })

  it('waits for the other side to take the mail where "not delivered" has a line', () => {
    expect(wayOut(enter(watched))).toBe('sent')
    expect(wayOut(enter(watched, noAddress))).toBe('undeliverable')
    expect(wayOut(enter(watched, { consents: {} }))).toBe('undeliverable')
  })

  it('takes "not delivered" when sending failed or the mail came back for good, not when it may still arrive', () => {
    // A world that answers nothing by itself.
    const silent = {
      ...plainPlay,
      apply: (...args: Parameters<typeof plainPlay.apply>) => ({ ...plainPlay.apply(...args), answers: [] }),
    }
    const sent = enter(watched, {}, { play: silent })
    const message = sent.state.refs[TRIED]?.key ?? ''
    expect(message).not.toBe('')
    expect(wayOut(sent)).toBeUndefined()
    const bounced = (bounce: string): string | undefined =>
      wayOut(hear(sent, { kind: 'mail.bounced', payload: { message, bounce } }, silent))
    expect(bounced('hard')).toBe('undeliverable')
    expect(bounced('soft')).toBeUndefined()
    const failed = { kind: 'message.failed', payload: { message, channel: 'email', reason: '550' } } as const
    expect(wayOut(hear(sent, failed, silent))).toBe('undeliverable')
    const others = { ...failed, payload: { ...failed.payload, message: 'run:other' } }
    expect(wayOut(hear(sent, others, silent))).toBeUndefined()
  })

  const staged: SendEmail = {
    ...marketing,
    byStage: [
      { id: 'a', stage: 'nurturing', mail: 'case-study' },
      { id: 'b', stage: 'engagement', mail: 'estimate' },
    ],
  }
  const mailTo = (stage: Stage): string | undefined => {
    const lead = { ...someFacts().lead, stage }
    const { block } = tryCompile(node, staged, { connected: ['sent', 'undeliverable'] })
    const mails = enter(block, { lead }).trace.flatMap(({ command }) =>
      command.kind === 'apply' && command.effect.kind === 'message' ? [command.effect.mail] : [],
    )
    return mails[0]
  }

  it('[S58] sends those at a stage that has a mail of its own that mail, and everybody else the other', () => {
    expect(mailTo('nurturing')).toBe('case-study')
    expect(mailTo('engagement')).toBe('estimate')
    expect(mailTo('generation_early')).toBe('whitepaper-thanks')
  })

  it('[D11] names the stage that is there twice, and the mail that is not set', () => {
    const twice = [
      { id: 'a', stage: 'nurturing', mail: 'case-study' },
      { id: 'b', stage: 'nurturing', mail: '' },
    ] as const
    const { problems } = tryCompile(node, { ...marketing, byStage: [...twice] })
    expect(problems).toEqual([
      'error send-email.asset-unset byStage.1.mail',
      'error send-email.stage-twice byStage.1.stage',
    ])
  })

  it('[D11] asks for a mail where none is set', () => {
    const { problems, messages } = tryCompile(node, model.defaults())
    expect(problems).toEqual(['error send-email.asset-unset mail'])
    expect(messages[0]).toEqual({ ja: 'メールが未設定です', en: 'No mail is set' })
  })
})
