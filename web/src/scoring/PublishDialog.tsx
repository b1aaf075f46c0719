import { SegmentedControl, TextInput } from '@mantine/core'
import { ConfirmDialog, TextButton } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { isProblem } from '../api/problem-error.ts'
import { Refusal } from '../app/Refusal.tsx'
import classes from './PublishDialog.module.css'
import type { RulesDraft } from './use-rules-draft.ts'
import { useText } from './use-text.ts'

/** From when on the rules are to be in force, as the field holds it: `2026-11-24T09:00`, by the clock of this device. */
interface Start {
  readonly when: 'now' | 'later'
  readonly at: string
}

const NOW: Start = { when: 'now', at: '' }

/** Asks before changed rules go live, at once or from a time (S30); says when a colleague was quicker. */
export function PublishDialog(props: {
  readonly draft: RulesDraft
  readonly opened: boolean
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { draft, opened, onClose } = props
  const [start, setStart] = useState(NOW)
  const [missing, setMissing] = useState(false)
  const version = draft.base.version + 1
  const close = (): void => {
    setStart(NOW)
    setMissing(false)
    onClose()
  }
  const startAgain = (): void => {
    draft.discard()
    close()
  }
  const publish = (): void | Promise<void> => {
    const at = start.when === 'now' ? undefined : new Date(start.at).getTime()
    if (at !== undefined && !(at > Date.now())) return setMissing(true)
    return draft.publish(at).then(close, () => undefined)
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('publishTitle', { version })}
      consequence={
        <>
          {t('publishText')}
          <From start={start} missing={missing} onChange={setStart} />
        </>
      }
      confirmLabel={t(start.when === 'now' ? 'publish' : 'publishLater', { version })}
      cancelLabel={t('cancel')}
      error={
        <>
          <Refusal error={draft.put.error} />
          {isProblem(draft.put.error, 'conflict') ? (
            <TextButton onPress={startAgain}>{t('overtaken')}</TextButton>
          ) : null}
        </>
      }
      onConfirm={publish}
      onClose={close}
    />
  )
}

function From(props: {
  readonly start: Start
  readonly missing: boolean
  readonly onChange: (next: Start) => void
}): ReactNode {
  const t = useText()
  const { start, missing, onChange } = props
  return (
    <div className={classes.from}>
      <SegmentedControl<Start['when']>
        value={start.when}
        onChange={(when) => onChange({ ...start, when })}
        data={(['now', 'later'] as const).map((value) => ({ value, label: t(`from_${value}`) }))}
        aria-label={t('from')}
      />
      {start.when === 'later' ? (
        <TextInput
          type="datetime-local"
          label={t('fromAt')}
          value={start.at}
          error={missing ? t('fromMissing') : undefined}
          onChange={(event) => onChange({ ...start, at: event.currentTarget.value })}
        />
      ) : null}
    </div>
  )
}
