import { type Transfer, type TransferFile, transferEndpoints } from '@shirube/contract'
import {
  type Column,
  DataTable,
  EmptyState,
  formatMoment,
  formatNumber,
  Note,
  Sheet,
  StatusBadge,
  TextLink,
  type Tone,
  TwoLines,
  useLanguage,
} from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useText } from './use-text.ts'

const TONES = {
  taking: 'accent',
  waiting: 'warn',
  done: 'ok',
  failed: 'bad',
  same: 'neutral',
  undone: 'outline',
  discarded: 'outline',
  writing: 'accent',
  written: 'ok',
} as const satisfies Record<TransferFile['state'], Tone>
const SOON_MS = 2_000

/** The files of a transfer, the newest first, with what became of each. */
export function HistorySheet(props: {
  readonly transfer: Transfer
  readonly onClose: () => void
}): ReactNode {
  const { transfer, onClose } = props
  const t = useText()
  const language = useLanguage()
  const columns = useColumns(transfer)
  const files = useQuery({
    ...queryOf(transferEndpoints.files, { params: { id: transfer.id } }),
    refetchInterval: SOON_MS,
  })
  const title = t('historyTitle', { name: transfer.name })
  return (
    <Sheet opened purpose="detail" title={title} closeLabel={t('close')} onClose={onClose}>
      {transfer.fault === undefined ? null : (
        <Note icon={IconAlertTriangle} tone="bad">
          {transfer.fault[language]}
        </Note>
      )}
      <Loaded query={files} failed={t('failed')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('noFiles')} text={t('noFilesText')} />
          ) : (
            <DataTable label={title} columns={columns} rows={items} keyOf={({ id }) => id} rowHeight={52} />
          )
        }
      </Loaded>
    </Sheet>
  )
}

function Result({ file, transfer }: { readonly file: TransferFile; readonly transfer: Transfer }): ReactNode {
  const t = useText()
  const language = useLanguage()
  if (file.fault) return file.fault[language]
  if (file.state === 'waiting')
    return <TextLink href={`/import?list=${file.import ?? ''}`}>{t('explain')}</TextLink>
  if (file.counts && file.state !== 'taking') {
    const { created, updated, merged, rejected } = file.counts
    const said = {
      created: formatNumber(created),
      updated: formatNumber(updated),
      merged: formatNumber(merged),
      rejected: formatNumber(rejected),
    }
    return <TextLink href={`/import?import=${file.import ?? ''}`}>{t('counts', said)}</TextLink>
  }
  if (file.rows === undefined) return null
  return t(transfer.settings.direction === 'out' ? 'people' : 'rows', { rows: formatNumber(file.rows) })
}

function useColumns(transfer: Transfer): readonly Column<TransferFile>[] {
  const t = useText()
  const place = usePlace()
  return [
    {
      key: 'name',
      head: t('fileColumns.name'),
      names: true,
      cell: (file) => <TwoLines first={file.name} second={formatMoment(file.at, place)} />,
    },
    {
      key: 'state',
      head: t('fileColumns.state'),
      wraps: true,
      cell: (file) => (
        <TwoLines
          first={<StatusBadge tone={TONES[file.state]}>{t(`fileStates.${file.state}`)}</StatusBadge>}
          second={<Result file={file} transfer={transfer} />}
        />
      ),
    },
  ]
}
