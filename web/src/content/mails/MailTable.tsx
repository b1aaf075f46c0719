import { STAGE_WORDS } from '@shirube/audience'
import type { ListedMail, MailFigures } from '@shirube/contract'
import { type Column, DataTable, formatNumber, formatWhen, Panel, StatusBadge, TwoLines } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import { shareOf } from '../share-of.ts'
import { type SayContent, useText } from '../use-text.ts'
import { MailRowMenu } from './MailRowMenu.tsx'
import { usesByScenario } from './mail-uses.ts'

function usedIn({ uses }: ListedMail, t: SayContent): ReactNode {
  const scenarios = usesByScenario(uses)
  const [first] = scenarios
  if (!first) return <span data-quiet>{t('mails.unused')}</span>
  return scenarios.length === 1
    ? first.name
    : t('mails.usedInMore', { name: first.name, count: scenarios.length - 1 })
}

/** What came of a mail (S22): shares of what was sent; what machines opened is in none of them. */
const FIGURES: readonly {
  readonly key: 'sent' | 'opened' | 'clicked' | 'failed'
  readonly cell: (figures: MailFigures) => ReactNode
}[] = [
  { key: 'sent', cell: ({ sent }) => formatNumber(sent) },
  { key: 'opened', cell: (figures) => shareOf(figures.opened, figures.sent) },
  { key: 'clicked', cell: (figures) => shareOf(figures.clicked, figures.sent) },
  { key: 'failed', cell: ({ failed }) => formatNumber(failed) },
]

function columnsOf(
  t: SayContent,
  when: (at: number) => string,
  language: 'ja' | 'en',
): readonly Column<ListedMail>[] {
  const subjectOf = ({ subjects }: ListedMail): string =>
    subjects[language] ?? Object.values(subjects)[0] ?? ''
  const secondLine = (mail: ListedMail): string =>
    [
      ...(mail.stage ? [STAGE_WORDS[mail.stage][language]] : []),
      subjectOf(mail) || t('mails.noSubject'),
    ].join(' · ')
  return [
    {
      key: 'name',
      head: t('mails.columns.name'),
      names: true,
      cell: (mail) => <TwoLines first={mail.name} second={secondLine(mail)} />,
    },
    ...FIGURES.map(
      ({ key, cell }): Column<ListedMail> => ({
        key,
        head: t(`mails.columns.${key}`),
        align: 'end',
        width: '92px',
        desk: key === 'failed',
        cell: ({ figures }) => cell(figures),
      }),
    ),
    { key: 'uses', head: t('mails.columns.uses'), desk: true, cell: (mail) => usedIn(mail, t) },
    {
      key: 'version',
      head: t('mails.columns.version'),
      width: '148px',
      desk: true,
      cell: (mail) => <MailVersionBadge mail={mail} />,
    },
    {
      key: 'updated',
      head: t('mails.columns.updated'),
      width: '132px',
      align: 'end',
      desk: true,
      cell: ({ updatedAt }) => when(updatedAt),
    },
  ]
}

/** Which content is frozen, and whether what is written differs from it. */
export function MailVersionBadge(props: {
  readonly mail: Pick<ListedMail, 'version' | 'changed'>
}): ReactNode {
  const t = useText()
  const { version, changed } = props.mail
  if (!changed)
    return (
      <StatusBadge tone="ok" mark="dot">
        {t('mails.frozen', { version })}
      </StatusBadge>
    )
  return <StatusBadge tone="outline">{t('mails.draft', { version: version + 1 })}</StatusBadge>
}

/** The mails as rows; a row opens the mail. */
export function MailTable(props: {
  readonly mails: readonly ListedMail[]
  readonly may: boolean
}): ReactNode {
  const t = useText()
  const place = usePlace()
  const when = (at: number): string => formatWhen(at, { ...place, now: Date.now() })
  const { mails, may } = props
  return (
    <Panel label={t('mails.title')} inside="rows">
      <DataTable
        label={t('mails.title')}
        columns={columnsOf(t, when, place.language)}
        rows={mails}
        rowHeight={52}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/mails/${id}`}
        {...(may && { menuOf: (mail: ListedMail) => <MailRowMenu mail={mail} /> })}
      />
    </Panel>
  )
}
