import type { VersionId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** What became of everything that was sent of a mail, in messages. */
export interface MailFigures {
  readonly mail: string
  /** The other side has taken them. */
  readonly sent: number
  /** Opened by a person, as far as it is known; whoever followed a link has opened it. */
  readonly opened: number
  readonly clicked: number
  /** Opened by machines alone. */
  readonly machines: number
  readonly waiting: number
  readonly failed: number
  /** Not sent on purpose: no consent, an address that is blocked. */
  readonly suppressed: number
  /** Nobody knows whether they arrived. */
  readonly doubtful: number
}

/** The figures of every mail that was ever sent, or of one; read off one index. */
export async function mailFigures(db: Queryable, mail?: string): Promise<readonly MailFigures[]> {
  return await db<MailFigures[]>`
    select mail_id as mail, count(*) filter (where state = 'accepted')::int as sent, count(*) filter (where seen in ('opened', 'clicked'))::int as opened,
      count(*) filter (where seen = 'clicked')::int as clicked, count(*) filter (where seen = 'machine')::int as machines,
      count(*) filter (where state in ('queued', 'claimed', 'deferred', 'data_started'))::int as waiting,
      count(*) filter (where state = 'failed')::int as failed, count(*) filter (where state = 'suppressed')::int as suppressed,
      count(*) filter (where state = 'in_doubt')::int as doubtful
    from messages where ${mail === undefined ? db`mail_id is not null` : db`mail_id = ${mail}`} group by mail_id`
}

/** What became of what one step of a version sent, in messages. */
export interface StepFigures {
  readonly node: string
  readonly sent: number
  readonly opened: number
  readonly clicked: number
}

/** The figures of the steps of a version that send these mails; read off the same index. */
export async function stepFigures(
  db: Queryable,
  version: VersionId,
  mails: readonly string[],
): Promise<readonly StepFigures[]> {
  return await db<StepFigures[]>`
    select node, count(*) filter (where state = 'accepted')::int as sent, count(*) filter (where seen in ('opened', 'clicked'))::int as opened,
      count(*) filter (where seen = 'clicked')::int as clicked
    from messages where mail_id = any(${[...mails]}::text[]) and version_id = ${version} and node is not null group by node`
}

/** How many messages of a mail people followed a link from, by where it led. */
export interface LinkFigures {
  readonly url: string
  readonly clicked: number
}

/** The links of a mail that people followed, the one followed most first. */
export async function linkFigures(db: Queryable, mail: string): Promise<readonly LinkFigures[]> {
  return await db<LinkFigures[]>`
    select payload ->> 'url' as url, count(distinct payload ->> 'message')::int as clicked from events
    where kind = 'mail.clicked' and not machine and payload ->> 'mail' = ${mail}
    group by 1 order by 2 desc, 1 limit 50`
}
