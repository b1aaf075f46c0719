import { type Column, DataTable, formatMoment, TextButton, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import type { AuditEntry, Changes } from './use-changes.ts'
import { useText } from './use-text.ts'

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
  return [
    { key: 'at', head: t('columns.at'), cell: ({ at }) => formatMoment(at, place) },
    { key: 'actor', head: t('columns.actor'), cell: ({ actor }) => actorOf(actor) },
    { key: 'what', head: t('columns.what'), names: true, cell: ({ words }) => words[language] },
    {
      key: 'subject',
      head: t('columns.subject'),
      desk: true,
      cell: ({ subject }) => <code>{subject.id}</code>,
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
