import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type ListedMaterial, materialEndpoints } from '@shirube/contract'
import { formatDay } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { usePlace } from '../../app/use-place.ts'
import { CopyButton } from '../CopyButton.tsx'
import { LeadSelect } from '../LeadSelect.tsx'
import { useText } from '../use-text.ts'
import classes from './Material.module.css'

/** Makes a link that opens the document for one lead, for a time; its opening counts for that lead. */
export function LinkDialog(props: {
  readonly material: ListedMaterial
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { material, onClose } = props
  const [lead, setLead] = useState<string>()
  const link = useAction(materialEndpoints.link)
  const make = (): void => {
    if (lead !== undefined) link.mutate({ params: { id: material.id }, body: { lead } })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('materials.linkTitle', { name: material.name })}
      size={520}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.fields}>
        <LeadSelect
          label={t('materials.linkFor')}
          lead={lead}
          onLead={(next) => {
            setLead(next)
            link.reset()
          }}
        />
        <p className={classes.hint}>{t('materials.linkHint')}</p>
        <Refusal error={link.error} />
        {link.data ? (
          <MadeLink {...link.data} />
        ) : (
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button variant="filled" disabled={lead === undefined} loading={link.isPending} onClick={make}>
              {t('materials.linkMake')}
            </Button>
          </Group>
        )}
      </div>
    </Modal>
  )
}

function MadeLink(props: { readonly url: string; readonly until: number }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { url, until } = props
  return (
    <div className={classes.copy}>
      <TextInput label={t('materials.linkUntil', { day: formatDay(until, place) })} readOnly value={url} />
      <CopyButton text={url} />
    </div>
  )
}
