import {
  Button,
  Group,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { type Lead, type LeadMailBody, leadMailEndpoints } from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from '../use-text.ts'
import { LetterPreview } from './LetterPreview.tsx'
import { LEAD_ANSWERS } from './use-lead-news.ts'

interface Draft {
  readonly kind: LeadMailBody['kind']
  readonly mail: string | null
  readonly subject: string
  readonly body: string
}

/** What is sent; nothing while something is missing. */
function bodyOf({ kind, mail, subject, body }: Draft): LeadMailBody | undefined {
  if (kind === 'mail') return mail === null ? undefined : { kind, mail }
  const said = { subject: subject.trim(), body: body.trim() }
  return said.subject === '' || said.body === '' ? undefined : { kind, ...said }
}

/** Writes one mail to one person: a mail of the studio or words of one's own, seen as this person will. */
export function LetterDialog(props: { readonly lead: Lead; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { lead, onClose } = props
  const [draft, setDraft] = useState<Draft>({ kind: 'text', mail: null, subject: '', body: '' })
  const preview = useAction(leadMailEndpoints.preview)
  const send = useAction(leadMailEndpoints.send, {
    invalidates: LEAD_ANSWERS,
    onDone: () => {
      showToast({ text: t('letter.sent', { name: lead.name }), closeLabel: t('close') })
      onClose()
    },
  })
  const body = bodyOf(draft)
  const ask = (act: typeof preview.mutate | typeof send.mutate): void => {
    if (body) act({ params: { id: lead.id }, body })
  }
  const put = (change: Partial<Draft>): void => {
    preview.reset()
    setDraft({ ...draft, ...change })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('letter.title')}
      size={720}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap={12}>
        <Fields draft={draft} onChange={put} />
        {preview.data ? <LetterPreview preview={preview.data} lead={lead} /> : null}
        <Text size="sm">{t('letter.note')}</Text>
        <Refusal error={send.error ?? preview.error} />
        <Group justify="flex-end" gap={8}>
          <Button disabled={!body} loading={preview.isPending} onClick={() => ask(preview.mutate)}>
            {t('letter.preview')}
          </Button>
          <Button variant="filled" disabled={!body} loading={send.isPending} onClick={() => ask(send.mutate)}>
            {t('letter.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Fields(props: {
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}): ReactNode {
  const t = useText()
  const mails = useCatalog().list('mail') ?? []
  const { draft, onChange } = props
  return (
    <>
      <SegmentedControl
        aria-label={t('letter.how')}
        value={draft.kind}
        data={[
          { value: 'text', label: t('letter.own') },
          { value: 'mail', label: t('letter.studio') },
        ]}
        onChange={(kind) => onChange({ kind: kind === 'mail' ? 'mail' : 'text' })}
      />
      {draft.kind === 'mail' ? (
        <Select
          label={t('letter.mail')}
          data={mails.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          value={draft.mail}
          onChange={(mail) => onChange({ mail })}
        />
      ) : (
        <>
          <TextInput
            label={t('letter.subject')}
            data-autofocus
            maxLength={400}
            value={draft.subject}
            onChange={(event) => onChange({ subject: event.currentTarget.value })}
          />
          <Textarea
            label={t('letter.body')}
            description={t('letter.bodyHint')}
            autosize
            minRows={8}
            maxRows={16}
            maxLength={20_000}
            value={draft.body}
            onChange={(event) => onChange({ body: event.currentTarget.value })}
          />
        </>
      )}
    </>
  )
}
