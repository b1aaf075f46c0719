import { type Transfer, transferEndpoints } from '@shirube/contract'
import { Note } from '@shirube/ui'
import { IconFolder } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { ListPanel } from '../ListPanel.tsx'
import { RemoveDialog } from '../RemoveDialog.tsx'
import { RightsNote } from '../RightsNote.tsx'
import { HistorySheet } from './HistorySheet.tsx'
import { TestDialog } from './TestDialog.tsx'
import { type OpenAct, TransferMenu } from './TransferMenu.tsx'
import { TransferSheet } from './TransferSheet.tsx'
import { useText } from './use-text.ts'
import { useTransferColumns } from './use-transfer-columns.tsx'

interface Opened {
  readonly act: OpenAct | 'add'
  readonly id?: string | undefined
}

const SOON_MS = 5_000

/** Exchanges of files with other systems (S19). `open` is the id of the one whose history is shown at first. */
export function TransfersPart({ open }: { readonly open?: string | undefined }): ReactNode {
  const t = useText()
  const isAdmin = useMay()
  const columns = useTransferColumns()
  const transfers = useQuery({ ...queryOf(transferEndpoints.list), refetchInterval: SOON_MS })
  const [opened, setOpened] = useState<Opened | undefined>(
    open === undefined ? undefined : { act: 'history', id: open },
  )
  const transfer = transfers.data?.items.find(({ id }) => id === opened?.id)
  return (
    <>
      <RightsNote role="admin" />
      <ListPanel
        title={t('title')}
        failed={t('failed')}
        query={transfers}
        columns={columns}
        empty={{ title: t('empty.title'), text: t('empty.text') }}
        addLabel={t('add')}
        {...(isAdmin && { onAdd: () => setOpened({ act: 'add' }) })}
        menuOf={(row) => <TransferMenu transfer={row} onOpen={(act) => setOpened({ act, id: row.id })} />}
      />
      {transfers.data && isAdmin ? (
        <Note icon={IconFolder}>{t('folderNote', { folder: transfers.data.folder })}</Note>
      ) : null}
      {opened ? (
        <OpenThing act={opened.act} transfer={transfer} onClose={() => setOpened(undefined)} />
      ) : null}
    </>
  )
}

function OpenThing(props: {
  readonly act: Opened['act']
  readonly transfer: Transfer | undefined
  readonly onClose: () => void
}): ReactNode {
  const { act, transfer, onClose } = props
  const t = useText()
  const remove = useAction(transferEndpoints.remove, { invalidates: [transferEndpoints.list.path] })
  if (act === 'add') return <TransferSheet edited={undefined} onClose={onClose} />
  if (transfer === undefined) return null
  if (act === 'edit') return <TransferSheet edited={transfer} onClose={onClose} />
  if (act === 'test') return <TestDialog transfer={transfer} onClose={onClose} />
  if (act === 'history') return <HistorySheet transfer={transfer} onClose={onClose} />
  return (
    <RemoveDialog
      name={transfer.name}
      text={t('removeText')}
      error={remove.error}
      onRemove={() => remove.mutateAsync({ params: { id: transfer.id } })}
      onClose={onClose}
    />
  )
}
