import { formatWhen, Initial, Panel, TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { Failure } from '../app/Failure.tsx'
import { MoreButton } from '../app/MoreButton.tsx'
import { usePlace } from '../app/use-place.ts'
import classes from './SegmentScreen.module.css'
import { useMembers } from './use-members.ts'
import { useText } from './use-text.ts'

/** Who is in a segment or on a list now, and since when. */
export function MembersPanel(props: {
  readonly kind: 'segment' | 'list'
  readonly id: string
  /** What can be done with a member. */
  readonly actOf?: (member: { readonly lead: string; readonly name: string }) => ReactNode
}): ReactNode {
  const t = useText()
  const place = usePlace()
  const now = Date.now()
  const { kind, id, actOf } = props
  const { pages, members } = useMembers(kind, id)
  return (
    <Panel
      title={t('segments.membersTitle')}
      aside={<TextLink href={`/leads?${kind}=${id}`}>{t('lists.inLeads')}</TextLink>}
      inside="rows"
    >
      {pages.isError ? (
        <Failure error={pages.error} title={t('membersFailed')} onRetry={() => void pages.refetch()} />
      ) : null}
      {pages.isSuccess && members.length === 0 ? <p className={classes.quiet}>{t('nobody')}</p> : null}
      <ul className={classes.people}>
        {members.map((member) => (
          <li key={member.lead}>
            <Initial name={member.name} size="sm" />
            <span className={classes.grow}>
              <TextLink href={`/leads/${member.lead}`}>{member.name}</TextLink>
            </span>
            <span>{t('since', { when: formatWhen(member.since, { ...place, now }) })}</span>
            {actOf?.(member)}
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} label={t('older')} />
    </Panel>
  )
}
