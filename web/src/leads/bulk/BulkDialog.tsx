import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { bulkEndpoints } from '@shirube/contract'
import { formatNumber } from '@shirube/ui'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import type { BegunDeed, BulkKind } from './bulk-target.ts'
import { DeedFields } from './DeedFields.tsx'
import type { BulkSelection } from './use-bulk-selection.ts'
import { useSayBegun } from './use-say-begun.ts'
import { useText } from './use-text.ts'

/** Asks with what a work on many leads is done, and begins it. */
export function BulkDialog(props: {
  readonly kind: BulkKind
  readonly chosen: BulkSelection
  readonly onClose: () => void
  readonly onDone: () => void
  readonly onLook: () => void
}): ReactNode {
  const t = useText()
  const { kind, chosen, onClose, onDone, onLook } = props
  const [deed, setDeed] = useState<BegunDeed>()
  const sayBegun = useSayBegun(onLook)
  const start = useAction(bulkEndpoints.start, {
    invalidates: [bulkEndpoints.list.path],
    onDone: ({ people }) => {
      sayBegun(people)
      onDone()
    },
  })
  const send = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (deed) start.mutate({ body: { who: chosen.who, work: deed } })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(kind)}
      size={440}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={send}>
        <Stack gap={12}>
          <DeedFields kind={kind} onDeed={setDeed} />
          <Text size="sm">{t('consequence', { people: formatNumber(chosen.people) })}</Text>
          <Refusal error={start.error} />
          <Group justify="flex-end" gap={8}>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="filled" disabled={deed === undefined} loading={start.isPending}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
