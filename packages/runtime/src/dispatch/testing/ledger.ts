import { queueMessage } from '@shirube/db'
import { type MailContent, mailContentSchema } from '@shirube/email'
import { compileMail } from '@shirube/email/render'
import type { LeadId } from '@shirube/kernel'
import type { Runtime } from '../../runtime.ts'
import { addLead } from '../../testing/test-runtime.ts'
import { messageIdOf } from '../message-id.ts'

const MJML = `<mjml><mj-body><mj-section><mj-column>
<mj-text>{{ lead.lastName | default: "お客" }} 様</mj-text>
<mj-text><a href="{{ viewUrl }}">ブラウザーで見る</a></mj-text>
<mj-button href="https://www.example.jp/product">製品</mj-button>
<mj-button href="https://www.example.jp/case?c={{ lead.id }}">導入事例</mj-button>
</mj-column></mj-section></mj-body></mjml>`

/** The content of a small mail in Japanese. */
export const smallMail = (mjml: string = MJML): MailContent =>
  mailContentSchema.parse({
    format: 1,
    variants: { ['ja']: { subject: '{{ lead.lastName }}様へのご案内', mjml } },
  })

/** Freezes a mail; answers its version. */
export async function putMail(runtime: Runtime, content: MailContent = smallMail()): Promise<string> {
  const compiled = await compileMail(content, 'ja')
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  const id = runtime.newId()
  const now = runtime.clock.now()
  const { db } = runtime
  await db`insert into mail_versions ${db({
    id,
    mail_id: 'welcome',
    version: 1,
    content: db.json(content),
    compiled: db.json({ ['ja']: compiled.value }),
    created_at: now,
  })}`
  return id
}

/** A message that was queued for a test. */
export interface QueuedMail {
  readonly id: string
  readonly key: string
  readonly lead: LeadId
  readonly address: string
  /** The Message-ID that its mail must carry. */
  readonly messageId: string
}

/** Queues one mail to each of so many new leads. */
export async function queueMails(
  runtime: Runtime,
  count: number,
  options: {
    readonly version: string
    readonly purpose?: 'marketing' | 'transactional' | 'staff'
    readonly domainOf?: (i: number) => string
    readonly notBefore?: number
    readonly atLeastOnce?: boolean
  },
): Promise<readonly QueuedMail[]> {
  const queued: QueuedMail[] = []
  for (let i = 0; i < count; i++) {
    const address = `lead${i}-${runtime.newId().slice(-6)}@${options.domainOf?.(i) ?? 'example.com'}`
    const lead = await addLead(runtime, { email: address })
    queued.push(await queueTo(runtime, { ...options, lead, address }))
  }
  return queued
}

/** Queues one mail to a lead. */
export async function queueTo(
  runtime: Runtime,
  options: {
    readonly version: string
    readonly lead: LeadId
    readonly address: string
    readonly purpose?: 'marketing' | 'transactional' | 'staff'
    readonly notBefore?: number
    readonly atLeastOnce?: boolean
    readonly content?: unknown
  },
): Promise<QueuedMail> {
  const { version, lead, address, purpose = 'marketing', notBefore, ...rest } = options
  const id = runtime.newId()
  const key = `run:${id}:mail:1:email`
  const now = runtime.clock.now()
  await runtime.db.begin(async (tx) => {
    const mail = purpose === 'staff' ? {} : { mailId: 'welcome', mailVersionId: version }
    const message = { id, key, channel: 'email', purpose, leadId: lead, address, ...mail, ...rest } as const
    await queueMessage(tx, { ...message, notBefore: notBefore ?? now }, now)
  })
  return { id, key, lead, address, messageId: `<${messageIdOf(key, 'hello@example.jp')}>` }
}

/** The state of each message, by id. */
export async function statesOf(runtime: Runtime): Promise<ReadonlyMap<string, string>> {
  const rows = await runtime.db<{ id: string; state: string }[]>`select id, state from messages`
  return new Map(rows.map((row) => [row.id, row.state]))
}

/** How many messages are in each state. */
export async function countStates(runtime: Runtime): Promise<Readonly<Record<string, number>>> {
  const rows = await runtime.db<{ state: string; n: number }[]>`
    select state, count(*)::int as n from messages group by state`
  return Object.fromEntries(rows.map((row) => [row.state, row.n]))
}

/** Waits until something holds, looking again every few milliseconds; says what was last seen when it never does. */
export async function eventually<T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
  withinMs = 15_000,
): Promise<T> {
  const end = performance.now() + withinMs
  for (;;) {
    const seen = await look()
    if (holds(seen)) return seen
    if (performance.now() > end) throw new Error(`It never came to be; last seen: ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
