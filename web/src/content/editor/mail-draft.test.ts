// @vitest-environment happy-dom
import type { Mail } from '@shirube/contract'
import type { MailContent } from '@shirube/email'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProblemError } from '../../api/problem-error.ts'
import { MailDraftStore } from './mail-draft.ts'
import { openUnsavedBox } from './unsaved-box.ts'

const saying = (text: string): MailContent => ({
  format: 1,
  variants: { ja: { subject: '件名', mjml: `<mjml>${text}</mjml>` } },
})
const mailAt = (updatedAt: number, text: string): Mail => ({
  id: 'welcome',
  name: '案内',
  updatedAt,
  archived: false,
  version: 1,
  changed: true,
  content: saying(text),
})
const problem = (code: 'bad_input' | 'conflict' | 'unavailable') =>
  new ProblemError({ type: '', title: '', status: 400, code, detail: '', requestId: '', issues: [] })

type Put = { name: string; content: MailContent; basedOn?: number }
let sent: Put[]
let due: (() => void) | undefined
let refuse: ProblemError | undefined
let clock: number

/** A server that keeps what it is sent, unless it was told to refuse; time stands still until `pause`. */
function open(mail = mailAt(1, 'もと')): MailDraftStore {
  return new MailDraftStore({
    mail,
    box: openUnsavedBox('welcome'),
    put: async (body) => {
      sent.push(body)
      if (refuse) throw refuse
      clock += 1
      return { ...mail, name: body.name, content: body.content, updatedAt: clock }
    },
    later(_, work) {
      due = work
      return () => {
        due = undefined
      }
    },
  })
}
async function pause(draft: MailDraftStore): Promise<void> {
  due?.()
  await expect.poll(() => draft.getState().status).not.toBe('saving')
}
const write = (draft: MailDraftStore, text: string): void =>
  draft.write('ja', { subject: '件名', mjml: `<mjml>${text}</mjml>` })

beforeEach(() => {
  localStorage.clear()
  sent = []
  due = undefined
  refuse = undefined
  clock = 1
})

describe('a mail that is written', () => {
  it('saves itself after a pause, on top of what was saved before', async () => {
    const draft = open()
    write(draft, '一')
    expect(draft.getState().status).toBe('waiting')
    await pause(draft)
    expect(draft.getState()).toMatchObject({ status: 'saved', savedAt: 2 })
    write(draft, '二')
    await pause(draft)
    expect(sent.map(({ basedOn }) => basedOn)).toEqual([1, 2])
    expect(openUnsavedBox('welcome').read()).toBeUndefined()
  })

  it('keeps on this device what cannot be saved, and says so until it is mended', async () => {
    const draft = open()
    refuse = problem('bad_input')
    write(draft, '<mj-text>')
    await pause(draft)
    expect(draft.getState().status).toBe('faulty')
    expect(open().getState().content).toEqual(saying('<mj-text>'))
    refuse = undefined
    write(draft, '直した')
    await pause(draft)
    expect(draft.getState().status).toBe('saved')
  })

  it('survives a reload while the server is away, and is sent when it is back', async () => {
    const before = open()
    refuse = problem('unavailable')
    write(before, '途中')
    await pause(before)
    expect(before.getState().status).toBe('offline')
    refuse = undefined
    const after = open()
    expect(after.getState()).toMatchObject({ status: 'waiting', content: saying('途中') })
    await pause(after)
    expect(sent.at(-1)?.content).toEqual(saying('途中'))
  })

  it('never goes over what somebody else saved, until the author says so', async () => {
    const draft = open()
    refuse = problem('conflict')
    write(draft, '私の')
    await pause(draft)
    expect(draft.getState().status).toBe('overtaken')
    refuse = undefined
    expect(await draft.flush()).toBe(false)
    expect(await draft.overwrite()).toBe(true)
    expect(sent.at(-1)).toEqual({ name: '案内', content: saying('私の') })
  })

  it('that another device has saved since says so when it is opened', () => {
    write(open(), '古い端末の')
    const later = open(mailAt(5, '新しい'))
    expect(later.getState()).toMatchObject({ status: 'overtaken', content: saying('古い端末の') })
    later.take(mailAt(5, '新しい'))
    expect(later.getState()).toMatchObject({ status: 'saved', content: saying('新しい'), replaced: 1 })
    expect(open(mailAt(5, '新しい')).getState().status).toBe('saved')
  })

  it('takes an earlier version back as a change of its own', async () => {
    const draft = open()
    draft.restore(saying('第1版'))
    expect(draft.getState().replaced).toBe(1)
    await pause(draft)
    expect(sent.at(-1)?.content).toEqual(saying('第1版'))
  })
})
