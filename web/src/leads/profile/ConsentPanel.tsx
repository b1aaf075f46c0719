import { Modal, Select, Stack, TextInput } from '@mantine/core'
import {
  CHANNEL_WORDS,
  CHANNELS,
  type Channel,
  CONSENT_BASES,
  CONSENT_BASIS_WORDS,
  CONSENT_STATE_WORDS,
  CONSENT_STATES,
  type ConsentBasis,
  type ConsentState,
} from '@shirube/audience'
import { type Lead, leadEndpoints } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import { Panel, StatusBadge, TextButton, type Tone, useLanguage } from '@shirube/ui'
import { IconCheck, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { useText } from '../use-text.ts'
import { DialogFoot } from './DialogFoot.tsx'
import classes from './panels.module.css'
import { LEAD_ANSWERS } from './use-lead-news.ts'

const TONES = { granted: 'ok', refused: 'bad', unknown: 'neutral' } as const satisfies Record<
  ConsentState,
  Tone
>
const MARKS = { granted: IconCheck, refused: IconX } as const
const SHOWN = ['email', 'phone', 'line', 'sms'] as const satisfies readonly Channel[]

/** What the lead has agreed to, channel by channel. */
export function ConsentPanel({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const [channel, setChannel] = useState<Channel>()
  const may = useMay('marketer', 'inside_sales', 'sales')
  const shown = CHANNELS.filter(
    (one) => SHOWN.some((usual) => usual === one) || lead.consents[one] !== undefined,
  )
  return (
    <Panel title={t('profile.consents')}>
      <ul className={classes.rows}>
        {shown.map((one) => {
          const state = lead.consents[one] ?? 'unknown'
          const name = startSentence(CHANNEL_WORDS[one][language])
          return (
            <li key={one}>
              <span className={classes.grow}>{name}</span>
              <StatusBadge tone={TONES[state]} {...(state !== 'unknown' && { mark: MARKS[state] })}>
                {startSentence(CONSENT_STATE_WORDS[state][language])}
              </StatusBadge>
              {may ? (
                <TextButton
                  label={t('profile.consentEdit', { channel: name })}
                  onPress={() => setChannel(one)}
                >
                  {t('edit')}
                </TextButton>
              ) : null}
            </li>
          )
        })}
      </ul>
      {channel === undefined ? null : (
        <ConsentDialog lead={lead} channel={channel} onClose={() => setChannel(undefined)} />
      )}
    </Panel>
  )
}

function ConsentDialog(props: {
  readonly lead: Lead
  readonly channel: Channel
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { lead, channel, onClose } = props
  const [state, setState] = useState<ConsentState>(lead.consents[channel] ?? 'unknown')
  const [basis, setBasis] = useState<ConsentBasis>('consent')
  const [note, setNote] = useState('')
  const change = useAction(leadEndpoints.change, { invalidates: LEAD_ANSWERS, onDone: onClose })
  const save = (): void =>
    change.mutate({
      params: { id: lead.id },
      body: {
        consent: { channel, state, ...(state === 'granted' && { basis }), ...(note !== '' && { note }) },
      },
    })
  const title = t('profile.consentEdit', { channel: CHANNEL_WORDS[channel][language] })
  return (
    <Modal opened onClose={onClose} title={title} size={440} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap={12}>
        <Select
          label={t('profile.consents')}
          allowDeselect={false}
          data={CONSENT_STATES.map((value) => ({ value, label: CONSENT_STATE_WORDS[value][language] }))}
          value={state}
          onChange={(value) => setState(CONSENT_STATES.find((one) => one === value) ?? state)}
        />
        {state === 'granted' ? <Basis basis={basis} onChange={setBasis} /> : null}
        <TextInput
          label={t('profile.consentNote')}
          placeholder={t('profile.consentNoteHint')}
          maxLength={400}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <DialogFoot change={change} onClose={onClose} onSave={save} />
      </Stack>
    </Modal>
  )
}

function Basis(props: {
  readonly basis: ConsentBasis
  readonly onChange: (basis: ConsentBasis) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { basis, onChange } = props
  return (
    <Select
      label={t('profile.basis')}
      allowDeselect={false}
      data={CONSENT_BASES.map((value) => ({ value, label: CONSENT_BASIS_WORDS[value][language] }))}
      value={basis}
      onChange={(value) => onChange(CONSENT_BASES.find((one) => one === value) ?? basis)}
    />
  )
}
