import { type HotLead, hotLeadEndpoints, leadEndpoints } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import {
  AppLink,
  formatChange,
  formatMoment,
  formatNumber,
  formatWhen,
  type Place,
  StatusBadge,
  TextButton,
  type Tone,
} from '@shirube/ui'
import { IconFlame } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMay, useMe } from '../../api/use-session.ts'
import { useText } from '../use-text.ts'
import classes from './HotRow.module.css'

const NEW_MS = 86_400_000

interface RowProps {
  readonly lead: HotLead
  readonly place: Place
}

/** A lead on the hot list: how hot, who, why, and what is being done about it. */
export function HotRow({ lead, place, now }: RowProps & { readonly now: number }): ReactNode {
  return (
    <li className={classes.row}>
      <Height lead={lead} />
      <div className={classes.who}>
        <AppLink className={classes.name} href={`/leads/${lead.id}`}>
          {lead.name}
        </AppLink>
        <span className={classes.company}>
          {[lead.company, lead.department, lead.jobTitle].filter(Boolean).join(' ')}
        </span>
        <Since lead={lead} place={place} now={now} />
      </div>
      <div className={classes.why}>
        <Reasons lead={lead} place={place} />
        {lead.missing > 0 ? <Next lead={lead} place={place} /> : null}
      </div>
      <div className={classes.whose}>
        <Owner lead={lead} />
        <Handoff lead={lead} />
      </div>
    </li>
  )
}

function Height({ lead }: Pick<RowProps, 'lead'>): ReactNode {
  const t = useText()
  const { company, personal, site, real } = lead.scores
  const axes = { fit: formatNumber(company + personal), engagement: formatNumber(site + real) }
  return (
    <div className={classes.height}>
      <span className={classes.total}>
        <b>{formatNumber(lead.score)}</b>
        {t('hot.unit')}
      </span>
      <span className={classes.axes}>{t('hot.axes', axes)}</span>
    </div>
  )
}

function Since({ lead, place, now }: RowProps & { readonly now: number }): ReactNode {
  const t = useText()
  if (lead.since === undefined) return null
  const time = formatWhen(lead.since, { ...place, now })
  return (
    <span className={classes.since}>
      {now - lead.since < NEW_MS ? (
        <StatusBadge tone="score" mark={IconFlame}>
          {t('hot.fresh')}
        </StatusBadge>
      ) : null}
      {t('hot.since', { time })}
    </span>
  )
}

function Reasons({ lead, place }: RowProps): ReactNode {
  const t = useText()
  if (lead.reasons.length === 0) return <p className={classes.none}>{t('hot.noReasons')}</p>
  return (
    <ul className={classes.reasons} aria-label={t('hot.why')}>
      {lead.reasons.map(({ words, points, times, at }) => (
        <li key={`${words.ja} ${at}`}>
          <b>{formatChange(points)}</b>
          <span>
            {startSentence(words[place.language])}
            {times > 1 ? ` ${t('hot.times', { n: times })}` : ''}
          </span>
          <time>{formatMoment(at, place)}</time>
        </li>
      ))}
    </ul>
  )
}

function Next({ lead, place }: RowProps): ReactNode {
  const t = useText()
  const said = lead.next.map(({ words, points, times }) => {
    const rule = { what: words[place.language], points: formatChange(points) }
    return times === undefined ? t('hot.helps', rule) : t('hot.enough', { ...rule, n: times, count: times })
  })
  const joined = said.join(place.language === 'ja' ? '、または' : ', or ')
  const missing = { points: lead.missing, count: lead.missing }
  return (
    <p className={classes.next}>
      <b>{t('hot.missing', missing)}</b> {joined}
    </p>
  )
}

function Owner({ lead }: { readonly lead: HotLead }): ReactNode {
  const t = useText()
  const me = useMe()
  const may = useMay('marketer', 'inside_sales', 'sales')
  const change = useAction(leadEndpoints.change, { invalidates: [hotLeadEndpoints.list.path] })
  if (lead.owner) return <span>{lead.owner.name}</span>
  return (
    <span className={classes.untaken}>
      {t('calls.untaken')}
      {may ? (
        <TextButton
          label={t('hot.takeFor', { name: lead.name })}
          onPress={() => change.mutate({ params: { id: lead.id }, body: { owner: me.id } })}
        >
          {t('hot.take')}
        </TextButton>
      ) : null}
    </span>
  )
}

const TONES = {
  open: 'warn',
  held: 'neutral',
  accepted: 'ok',
  rejected: 'outline',
  cancelled: 'outline',
} as const satisfies Record<NonNullable<HotLead['handoff']>['state'], Tone>

function Handoff({ lead: { handoff } }: { readonly lead: HotLead }): ReactNode {
  const t = useText()
  if (!handoff) return <StatusBadge tone="neutral">{t('hot.handoff.none')}</StatusBadge>
  return <StatusBadge tone={TONES[handoff.state]}>{t(`hot.handoff.${handoff.state}`)}</StatusBadge>
}
