import type { Seminar } from '@shirube/contract'
import {
  type Column,
  DataTable,
  formatFullDay,
  formatNumber,
  formatTime,
  Panel,
  TwoLines,
  useLanguage,
} from '@shirube/ui'
import type { ReactNode } from 'react'
import { type SayContent, useText } from '../use-text.ts'

function columnsOf(t: SayContent, language: 'ja' | 'en'): readonly Column<Seminar>[] {
  return [
    {
      key: 'title',
      head: t('seminars.columns.title'),
      names: true,
      cell: ({ title, kind, place }) => (
        <TwoLines
          first={title[language]}
          second={[t(`seminars.kind.${kind}`), place].filter((part) => part !== '').join(' · ')}
        />
      ),
    },
    {
      key: 'when',
      head: t('seminars.columns.when'),
      width: '176px',
      cell: ({ startsAt, timeZone }) => {
        const at = { language, zone: timeZone }
        return <TwoLines first={formatFullDay(startsAt, at)} second={formatTime(startsAt, at)} />
      },
    },
    {
      key: 'registered',
      head: t('seminars.columns.registered'),
      align: 'end',
      width: '104px',
      cell: ({ registered, capacity }) =>
        capacity === undefined
          ? formatNumber(registered)
          : t('seminars.seatsOf', { n: formatNumber(registered), of: formatNumber(capacity) }),
    },
    {
      key: 'attended',
      head: t('seminars.columns.attended'),
      align: 'end',
      desk: true,
      width: '88px',
      cell: ({ attended }) => formatNumber(attended),
    },
    {
      key: 'form',
      head: t('seminars.columns.form'),
      desk: true,
      cell: ({ formName }) => formName ?? t('seminars.noForm'),
    },
  ]
}

/** The seminars as rows; a row opens the seminar. */
export function SeminarTable(props: { readonly seminars: readonly Seminar[] }): ReactNode {
  const t = useText()
  const language = useLanguage()
  return (
    <Panel label={t('seminars.title')} inside="rows">
      <DataTable
        label={t('seminars.title')}
        columns={columnsOf(t, language)}
        rows={props.seminars}
        rowHeight={52}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/seminars/${id}`}
      />
    </Panel>
  )
}
