import { Modal, Select, Stack, Text } from '@mantine/core'
import { STAGE_WORDS, STAGES } from '@shirube/audience'
import { type Lead, leadEndpoints } from '@shirube/contract'
import { useLanguage } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from '../use-text.ts'
import { DialogFoot } from './DialogFoot.tsx'
import { LEAD_ANSWERS } from './use-lead-news.ts'

/** Changes by hand where a lead stands and who looks after them. */
export function StandingDialog(props: { readonly lead: Lead; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  const { lead, onClose } = props
  const [stage, setStage] = useState<string>(lead.stage)
  const [owner, setOwner] = useState<string | null>(lead.owner?.id ?? null)
  const change = useAction(leadEndpoints.change, { invalidates: LEAD_ANSWERS, onDone: onClose })
  const save = (): void => {
    const to = STAGES.find((one) => one === stage)
    change.mutate({ params: { id: lead.id }, body: { ...(to && { stage: to }), owner } })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('profile.changeStage')}
      size={440}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap={12}>
        <Select
          label={t('list.stage')}
          data={STAGES.map((value) => ({ value, label: STAGE_WORDS[value][language] }))}
          value={stage}
          allowDeselect={false}
          onChange={(value) => setStage(value ?? lead.stage)}
        />
        <Select
          label={t('profile.owner')}
          placeholder={t('profile.noOwner')}
          data={(catalog.list('user') ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={owner}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': t('list.clear') }}
          onChange={setOwner}
        />
        <Text size="xs" c="var(--ink-3)">
          {t('profile.stageHint')}
        </Text>
        <DialogFoot change={change} onClose={onClose} onSave={save} />
      </Stack>
    </Modal>
  )
}
