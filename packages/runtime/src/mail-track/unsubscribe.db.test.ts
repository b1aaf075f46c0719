import { consentsOf, suppressionOf } from '@shirube/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { queueMails } from '../dispatch/testing/ledger.ts'
import { openPostOffice, type PostOffice, PUBLIC_URL } from '../dispatch/testing/post-office.ts'
import { messageToken } from './message-token.ts'
import { canUnsubscribe, unsubscribe } from './unsubscribe.ts'
import { makeMailViewer } from './view-mail.ts'

let office: PostOffice
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())

it('a refusal stops the address, keeps the evidence and enters the history, once', async () => {
  const { runtime, version } = office
  const { db, keyring } = runtime
  const [mail] = await queueMails(runtime, 1, { version })
  if (!mail) throw new Error('nothing was queued')
  const token = messageToken(keyring, 'unsubscribe', { messageId: mail.id })
  expect(await canUnsubscribe(runtime, token)).toBe(true)
  expect(await Promise.all([unsubscribe(runtime, token), unsubscribe(runtime, token)])).toEqual(
    expect.arrayContaining(['done', 'before']),
  )
  expect(await unsubscribe(runtime, token)).toBe('before')
  expect(await suppressionOf(db, 'email', keyring.hash('address', mail.address))).toBe('unsubscribed')
  const events = await db`select kind, payload from events where lead_id = ${mail.lead} order by seq`
  expect(events).toMatchObject([
    { kind: 'mail.unsubscribed', payload: { message: mail.key, mail: 'welcome', channel: 'email' } },
    { kind: 'consent.changed', payload: { channel: 'email', before: 'granted', after: 'refused' } },
  ])
  expect(await consentsOf(db, mail.lead)).toMatchObject([
    { channel: 'email', state: 'refused', evidence: { kind: 'unsubscribe', message: mail.key } },
  ])
})

it('a token that is not one of ours refuses nothing [T forged tokens]', async () => {
  const { runtime, version } = office
  const [mail] = await queueMails(runtime, 1, { version })
  const id = mail?.id ?? ''
  const wrong = [
    messageToken(runtime.keyring, 'view', { messageId: id }),
    messageToken(runtime.keyring, 'unsubscribe', { messageId: runtime.newId() }),
    `${messageToken(runtime.keyring, 'unsubscribe', { messageId: id })}x`,
    '',
  ]
  for (const token of wrong) {
    expect(await unsubscribe(runtime, token)).toBeUndefined()
    expect(await canUnsubscribe(runtime, token)).toBe(false)
  }
  expect(await runtime.db`select 1 from events where lead_id = ${mail?.lead ?? ''}`).toEqual([])
})

it('a mail is shown in the browser as its recipient got it, but for the picture that counts openings', async () => {
  const { runtime, version } = office
  const [mail] = await queueMails(runtime, 1, { version })
  const viewer = makeMailViewer(runtime, PUBLIC_URL)
  const html = await viewer.view(messageToken(runtime.keyring, 'view', { messageId: mail?.id ?? '' }))
  expect(html).toContain('佐藤 様')
  expect(html).toContain(`${PUBLIC_URL}/c/`)
  expect(html).not.toContain(`${PUBLIC_URL}/o/`)
  const click = messageToken(runtime.keyring, 'click', { messageId: mail?.id ?? '', link: 'x' })
  expect(await viewer.view(click)).toBeUndefined()
})
