import { Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core'
import { LEAD_FIELD_WORDS, type LeadField } from '@shirube/audience'
import { type Lead, leadEndpoints, mergeEndpoints } from '@shirube/contract'
import { SearchField, showToast, TextButton, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'
import { LEAD_ANSWERS } from './use-lead-news.ts'

const COMPARED = [
  'lastName',
  'firstName',
  'companyName',
  'department',
  'jobTitle',
  'email',
  'phone',
] as const satisfies readonly LeadField[]

/** Makes one record of two that are one person: both side by side, one stays; it can be undone (S4, D15). */
export function MergeDialog(props: { readonly lead: Lead; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { lead, onClose } = props
  const [other, setOther] = useState<string>()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('merge.title')}
      size={640}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap={12}>
        <Text size="sm">{t('merge.text')}</Text>
        {other === undefined ? (
          <Choosing lead={lead} onChoose={setOther} />
        ) : (
          <Comparing lead={lead} other={other} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  )
}

function Choosing(props: { readonly lead: Lead; readonly onChoose: (id: string) => void }): ReactNode {
  const t = useText()
  const { lead, onChoose } = props
  const [words, setWords] = useState(lead.name.replaceAll(' ', ''))
  const found = useQuery(queryOf(leadEndpoints.list, { query: { search: words, limit: 8 } }))
  const others = (found.data?.items ?? []).filter(({ id }) => id !== lead.id)
  return (
    <>
      <SearchField
        label={t('merge.search')}
        placeholder={t('merge.searchHint')}
        clearLabel={t('list.clear')}
        value={words}
        onSearch={setWords}
      />
      <ul aria-label={t('merge.search')}>
        {others.map((one) => (
          <li key={one.id}>
            <TextButton onPress={() => onChoose(one.id)}>{one.name}</TextButton>{' '}
            <Text span size="xs" c="var(--ink-3)">
              {[one.company, one.email].filter(Boolean).join('・')}
            </Text>
          </li>
        ))}
      </ul>
      {found.isSuccess && others.length === 0 ? <Text size="sm">{t('list.nothing')}</Text> : null}
    </>
  )
}

function Comparing(props: {
  readonly lead: Lead
  readonly other: string
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const navigate = useNavigate()
  const { lead, other, onClose } = props
  const [survivor, setSurvivor] = useState(lead.id)
  const shown = useQuery(queryOf(leadEndpoints.show, { params: { id: other } }))
  const undo = useAction(mergeEndpoints.undo, {
    invalidates: LEAD_ANSWERS,
    onDone: () => showToast({ text: t('merge.undone'), closeLabel: t('close') }),
  })
  const merge = useAction(mergeEndpoints.merge, {
    invalidates: LEAD_ANSWERS,
    onDone: async ({ id }) => {
      const action = { label: t('merge.undo'), onPress: () => undo.mutate({ params: { id } }) }
      showToast({ text: t('merge.done'), closeLabel: t('close'), action })
      onClose()
      await navigate({ to: '/leads/$leadId', params: { leadId: survivor } })
    },
  })
  if (!shown.data) return null
  const merged = survivor === lead.id ? other : lead.id
  return (
    <>
      <Radio.Group value={survivor} onChange={setSurvivor}>
        <Compared sides={[lead, shown.data]} survivor={survivor} />
      </Radio.Group>
      <Refusal error={merge.error ?? undo.error} />
      <Group justify="flex-end" gap={8}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          variant="filled"
          loading={merge.isPending}
          onClick={() => merge.mutate({ body: { survivor, merged } })}
        >
          {t('merge.submit')}
        </Button>
      </Group>
    </>
  )
}

function Compared(props: { readonly sides: readonly Lead[]; readonly survivor: string }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { sides, survivor } = props
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('merge.field')}</Table.Th>
          {sides.map((side) => (
            <Table.Th key={side.id}>
              <Radio
                value={side.id}
                label={`${side.name} — ${side.id === survivor ? t('merge.keep') : t('merge.keepThis')}`}
              />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {COMPARED.map((field) => (
          <Table.Tr key={field}>
            <Table.Th>{LEAD_FIELD_WORDS[field][language]}</Table.Th>
            {sides.map((side) => (
              <Table.Td key={side.id}>{String(side.fields[field] ?? t('none'))}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
