import type { Queryable } from '../connect/database.ts'
import type { MessageRow } from '../message/message-by-id.ts'

/** A message as whoever follows its links needs it. */
export type LinkedMessage = Pick<MessageRow, 'id' | 'leadId' | 'mailVersionId'>

/** The messages of these ids, those that are there. */
export async function linkedMessages(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LinkedMessage>> {
  const rows = await db<LinkedMessage[]>`
    select id, lead_id as "leadId", mail_version_id as "mailVersionId" from messages where id = any(${[...ids]}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}

/** Where a link of one message leads, when it holds something of the lead's own. */
export async function ownTarget(db: Queryable, message: string, link: string): Promise<string | undefined> {
  const [row] = await db<{ url: string }[]>`
    select url from message_links where message_id = ${message} and link = ${link}`
  return row?.url
}
