import { QUALIFICATION_WORDS, STAGE_WORDS } from '@shirube/audience'
import type { LeadRow } from '@shirube/contract'
import { type Column, formatFullDay, formatNumber, type Place, StatusBadge, TwoLines } from '@shirube/ui'
import type { Say } from '../i18n/area-text.ts'
import classes from './lead-columns.module.css'
import type { ja } from './text.ja.ts'

const SHORT = { none: undefined, mql: 'MQL', sal: 'SAL', sql: 'SQL' } as const

/** The columns of the list of leads; the name stands first and stays. */
export const leadColumns = (
  t: Say<typeof ja>,
  about: Place & { readonly hot: number },
): readonly Column<LeadRow>[] => [...personColumns(t), ...standingColumns(t, about)]

function personColumns(t: Say<typeof ja>): readonly Column<LeadRow>[] {
  const dash = t('none')
  return [
    {
      key: 'name',
      head: t('column.name'),
      names: true,
      cell: (lead) => (
        <TwoLines
          first={lead.name}
          second={
            <span className={classes.kana}>
              {[lead.systemLists.map(({ name }) => name).join('・'), lead.kana].filter(Boolean).join(' ')}
            </span>
          }
        />
      ),
    },
    {
      key: 'company',
      head: t('column.company'),
      cell: (lead) => (
        <TwoLines
          first={lead.company ?? dash}
          second={[lead.department, lead.jobTitle].filter(Boolean).join(' ')}
        />
      ),
    },
    { key: 'email', head: t('column.email'), desk: true, cell: (lead) => lead.email ?? dash },
    { key: 'phone', head: t('column.phone'), desk: true, cell: (lead) => lead.phone ?? dash },
  ]
}

function standingColumns(
  t: Say<typeof ja>,
  { hot, ...place }: Place & { readonly hot: number },
): readonly Column<LeadRow>[] {
  const { language } = place
  const dash = t('none')
  return [
    { key: 'stage', head: t('column.stage'), desk: true, cell: (lead) => STAGE_WORDS[lead.stage][language] },
    {
      key: 'qualification',
      head: t('column.qualification'),
      desk: true,
      cell: (lead) =>
        SHORT[lead.qualification] === undefined ? (
          dash
        ) : (
          <span title={QUALIFICATION_WORDS[lead.qualification][language]}>{SHORT[lead.qualification]}</span>
        ),
    },
    { key: 'owner', head: t('column.owner'), desk: true, cell: (lead) => lead.owner?.name ?? dash },
    {
      key: 'created',
      head: t('column.created'),
      sortable: true,
      desk: true,
      cell: (lead) => formatFullDay(lead.createdAt, place),
    },
    {
      key: 'score',
      head: t('column.score'),
      sortable: true,
      align: 'end',
      cell: (lead) => (
        <>
          {lead.score >= hot ? <StatusBadge tone="score">{t('profile.hot')}</StatusBadge> : null}{' '}
          {formatNumber(lead.score)}
        </>
      ),
    },
  ]
}
