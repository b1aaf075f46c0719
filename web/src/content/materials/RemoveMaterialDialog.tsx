import { type ListedMaterial, materialEndpoints } from '@shirube/contract'
import { ConfirmDialog, TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'

interface DialogProps {
  readonly material: ListedMaterial
  readonly onClose: () => void
}

/** Removes a document, or says what keeps it. */
export function RemoveMaterialDialog(props: DialogProps): ReactNode {
  const t = useText()
  const { material, onClose } = props
  const { name, uses, id } = material
  const remove = useAction(materialEndpoints.remove, {
    invalidates: [materialEndpoints.list.path],
    onDone: onClose,
  })
  if (uses.length > 0) return <UsedDialog {...props} />
  return (
    <ConfirmDialog
      opened
      title={t('materials.removeTitle', { name })}
      consequence={<p>{t('materials.removeText')}</p>}
      confirmLabel={t('materials.remove')}
      cancelLabel={t('cancel')}
      tone="danger"
      onConfirm={async () => {
        await remove.mutateAsync({ params: { id } }).catch(() => undefined)
      }}
      onClose={onClose}
      error={<Refusal error={remove.error} />}
    />
  )
}

function UsedDialog({ material, onClose }: DialogProps): ReactNode {
  const t = useText()
  const used = [...new Map(material.uses.map((use) => [`${use.kind} ${use.id}`, use])).values()]
  return (
    <ConfirmDialog
      opened
      title={t('materials.usedTitle', { name: material.name })}
      consequence={
        <>
          <p>{t('materials.usedText')}</p>
          <ul>
            {used.map(({ kind, id, name }) => (
              <li key={`${kind} ${id}`}>
                <TextLink href={`/${kind === 'form' ? 'forms' : 'scenarios'}/${id}`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </>
      }
      confirmLabel={t('understood')}
      cancelLabel={t('cancel')}
      onConfirm={onClose}
      onClose={onClose}
    />
  )
}
