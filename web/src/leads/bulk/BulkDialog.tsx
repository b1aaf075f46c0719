import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { bulkEndpoints } from '@shirube/contract'
import { formatNumber } from '@shirube/ui'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { type BulkKind, deedOf, NOBODY } from './bulk-target.ts'
import type { BulkSelection } from './use-bulk-selection.ts'
import { useSayBegun } from './use-say-begun.ts'
import { useText } from './use-text.ts'

const ASSETS = { 'list-add': 'list', 'list-remove': 'list', owner: 'user', enrol: 'scenario' } as const

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
  const [target, setTarget] = useState<string | null>(null)
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
    if (target !== null) start.mutate({ body: { who: chosen.who, work: deedOf(kind, target) } })
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
          <Target kind={kind} target={target} onChoose={setTarget} />
          <Text size="sm">{t('consequence', { people: formatNumber(chosen.people) })}</Text>
          <Refusal error={start.error} />
          <Group justify="flex-end" gap={8}>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="filled" disabled={target === null} loading={start.isPending}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function Target(props: {
  readonly kind: BulkKind
  readonly target: string | null
  readonly onChoose: (target: string | null) => void
}): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const { kind, target, onChoose } = props
  const named = (catalog.list(ASSETS[kind]) ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Select
      label={t(`target.${kind}`)}
      data={kind === 'owner' ? [{ value: NOBODY, label: t('nobody') }, ...named] : named}
      value={target}
      searchable
      data-autofocus
      {...(kind === 'enrol' && { description: t('enrolText') })}
      onChange={onChoose}
    />
  )
}
