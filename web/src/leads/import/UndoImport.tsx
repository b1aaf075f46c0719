import { type Import, importEndpoints } from '@shirube/contract'
import { ConfirmDialog, TextButton } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from './use-text.ts'

type Asked = Pick<Import, 'id' | 'name' | 'holds'>

/** What undoing would do, in people. */
function Consequence({ one: { id, holds } }: { readonly one: Asked }): ReactNode {
  const t = useText()
  const counts = useQuery({
    ...queryOf(importEndpoints.undoPreview, { params: { id } }),
    staleTime: 0,
  })
  if (counts.error) return <Refusal error={counts.error} />
  if (counts.data === undefined) return <p role="status">{t('undoCounting')}</p>
  const { leave, restored, stay, runs } = counts.data
  return (
    <>
      <p>{t('undoLeave', { count: leave })}</p>
      {restored > 0 ? <p>{t('undoRestored', { count: restored })}</p> : null}
      {holds === 'touches' ? <p>{t('undoTouches')}</p> : null}
      {runs > 0 ? <p>{t('undoRuns', { count: runs })}</p> : null}
      {stay > 0 ? <p>{t('undoStay', { count: stay })}</p> : null}
    </>
  )
}

/** Undoes an import, after saying of how many people. */
export function UndoImport({ one }: { readonly one: Asked }): ReactNode {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const undo = useAction(importEndpoints.undo, {
    invalidates: [importEndpoints.list.path, '/leads'],
    onDone: () => setAsking(false),
  })
  return (
    <>
      <TextButton onPress={() => setAsking(true)}>{t('undo')}</TextButton>
      <ConfirmDialog
        opened={asking}
        title={t('undoTitle', { name: one.name })}
        consequence={asking ? <Consequence one={one} /> : null}
        confirmLabel={t('undo')}
        cancelLabel={t('keep')}
        tone="danger"
        error={<Refusal error={undo.error} />}
        onConfirm={async () => {
          await undo.mutateAsync({ params: { id: one.id } }).catch(() => undefined)
        }}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
