import { addressTableEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { RemoveButton } from '../../app/RemoveButton.tsx'
import { GUESSED_BY_TABLE } from './AddressTableUpload.tsx'
import { useText } from './use-text.ts'

/** Takes the table away after asking. */
export function RemoveAddressTable(): ReactNode {
  const t = useText()
  const remove = useAction(addressTableEndpoints.remove, { invalidates: GUESSED_BY_TABLE })
  return (
    <RemoveButton
      quiet
      label={t('table.remove')}
      cancel={t('table.keep')}
      consequence={t('table.removeText')}
      error={remove.error}
      onRemove={() => remove.mutateAsync({})}
    />
  )
}
