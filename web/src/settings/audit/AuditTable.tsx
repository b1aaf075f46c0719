import { startSentence } from '@shirube/engine'
import { type Column, DataTable, formatMoment, TextButton, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import { ja } from './text.ja.ts'
import type { AuditEntry, Changes } from './use-changes.ts'
import { useText } from './use-text.ts'

const isKind = (kind: string): kind is keyof typeof ja.kinds => Object.hasOwn(ja.kinds, kind)

/** The changes as rows. */
export function AuditTable(props: {
  readonly rows: readonly AuditEntry[]
  readonly changes: Changes
  readonly onShow: (entry: AuditEntry) => void
}): ReactNode {
  const t = useText()
  const { rows, changes, onShow } = props
  const columns = useColumns(onShow)
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => String(id)}
      {...(changes.hasNextPage && {
        more: {
          label: t('more'),
          loading: changes.isFetchingNextPage,
          onMore: () => void changes.fetchNextPage(),
        },
      })}
    />
  )
}

function useColumns(onShow: (entry: AuditEntry) => void): readonly Column<AuditEntry>[] {
  const t = useText()
  const language = useLanguage()
  const place = usePlace()
  const actorOf = ({ kind, name }: AuditEntry['actor']): string =>
    kind === 'system' ? t('system') : (name ?? t('removedActor'))
  const nameOfKind = (kind: string): string => (isKind(kind) ? t(`kinds.${kind}`) : '')
  return [
    { key: 'at', head: t('columns.at'), cell: ({ at }) => formatMoment(at, place) },
    { key: 'actor', head: t('columns.actor'), cell: ({ actor }) => actorOf(actor) },
    {
      key: 'what',
      head: t('columns.what'),
      names: true,
      wraps: true,
      cell: ({ words }) => startSentence(words[language]),
    },
    {
      key: 'subject',
      head: t('columns.subject'),
      desk: true,
      wraps: true,
      cell: ({ subject }) => subject.name ?? nameOfKind(subject.kind),
    },
    {
      key: 'show',
      head: '',
      align: 'end',
      cell: (entry) =>
        entry.before === undefined && entry.after === undefined ? null : (
          <TextButton onPress={() => onShow(entry)}>{t('show')}</TextButton>
        ),
    },
  ]
}
