import type { Queryable } from '../connect/database.ts'

/** A frozen mail as it was compiled, by language. */
export interface FrozenMail {
  readonly id: string
  readonly mailId: string
  readonly compiled: Readonly<Record<string, unknown>>
}

/** The frozen content of a mail; it never changes. */
export async function frozenMail(db: Queryable, version: string): Promise<FrozenMail | undefined> {
  const [row] = await db<FrozenMail[]>`
    select id, mail_id as "mailId", compiled from mail_versions where id = ${version}`
  return row
}
