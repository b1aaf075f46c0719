import type { Queryable } from '../connect/database.ts'

/** The content of a mail that was frozen last; undefined when none was, or the mail was put away. */
export async function newestMailVersion(db: Queryable, mail: string): Promise<string | undefined> {
  const [row] = await db<{ version: string | null }[]>`
    select version_id as version from mails where id = ${mail} and archived_at is null`
  return row?.version ?? undefined
}
