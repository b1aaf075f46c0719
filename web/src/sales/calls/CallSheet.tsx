import { Button, Textarea, TextInput } from '@mantine/core'
import type { Call } from '@shirube/contract'
import { Note, type Place } from '@shirube/ui'
import { IconUserPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import { CallAhead } from './CallAhead.tsx'
import classes from './CallSheet.module.css'
import { type CallAnswer, NOTES } from './call-answer.ts'
import { OutcomeButtons } from './OutcomeButtons.tsx'

/** What is said and asked in a call, what it came to, and what the scenario does then. */
export function CallSheet(props: {
  readonly call: Call
  readonly answer: CallAnswer
  readonly fault: string | undefined
  readonly working: boolean
  readonly place: Place
  readonly onChange: (part: Partial<CallAnswer>) => void
  readonly onTake: (() => void) | undefined
  readonly onSave: () => void
  readonly onLater: () => void
}): ReactNode {
  const t = useText()
  const { call, answer, fault, working, place, onChange, onTake, onSave, onLater } = props
  return (
    <form
      className={classes.sheet}
      aria-label={call.lead.name}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <div className={classes.inside}>
        {onTake === undefined ? null : (
          <Note icon={IconUserPlus} tone="accent">
            {t('calls.untaken')}{' '}
            <Button size="xs" onClick={onTake}>
              {t('calls.take')}
            </Button>
          </Note>
        )}
        <section>
          <h3>{t('calls.why')}</h3>
          <p className={classes.script}>{call.script === '' ? t('calls.noScript') : call.script}</p>
        </section>
        <CallFields answer={answer} onChange={onChange} />
        <OutcomeButtons answer={answer} fault={fault} language={place.language} onChange={onChange} />
        <CallAhead call={call.id} outcome={answer.outcome} language={place.language} />
      </div>
      <footer className={classes.foot}>
        <Button type="submit" variant="filled" fullWidth disabled={fault === 'choose'} loading={working}>
          {fault === 'choose' ? t('calls.choose') : t('calls.save')}
        </Button>
        <Button onClick={onLater}>{t('calls.later')}</Button>
      </footer>
    </form>
  )
}

/** What is asked in a call, and kept in the lead's record. */
function CallFields(props: {
  readonly answer: CallAnswer
  readonly onChange: (part: Partial<CallAnswer>) => void
}): ReactNode {
  const t = useText()
  const { answer, onChange } = props
  return (
    <section className={classes.fields} aria-label={t('calls.fields')}>
      {NOTES.map((field) => (
        <TextInput
          key={field}
          label={t(`calls.${field}`)}
          placeholder={t('calls.unknown')}
          value={answer[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      ))}
      <Textarea
        className={classes.wide ?? ''}
        label={t('calls.noteField')}
        autosize
        minRows={2}
        maxRows={6}
        value={answer.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </section>
  )
}
