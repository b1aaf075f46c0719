import { Button, Select, Stack, TextInput } from '@mantine/core'
import type { Run, RunControl } from '@shirube/contract'
import { ConfirmDialog } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useDrawing } from '../graph/canvas-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './PeopleSheet.module.css'
import { useControlRuns } from './use-control-runs.ts'

const ACTS = ['retry', 'skip', 'move', 'remove'] as const
type Act = (typeof ACTS)[number]

/** What a person does to those who were chosen: try again, skip, move, take out. */
export function RunActs(props: { readonly runs: readonly Run[]; readonly onDone: () => void }): ReactNode {
  const t = useStageText()
  const { runs, onDone } = props
  const [asking, setAsking] = useState<Exclude<Act, 'retry'>>()
  const stuck = runs.every(({ status }) => status === 'stuck')
  const control = useControlRuns(onDone)
  return (
    <div className={classes.acts}>
      <span role="status">{t('people.chosen', { count: runs.length })}</span>
      {ACTS.filter((act) => act !== 'retry' || stuck).map((act) => (
        <Button
          key={act}
          size="xs"
          onClick={() => (act === 'retry' ? void control(runs, { kind: act }) : setAsking(act))}
        >
          {t(`people.act.${act}`)}
        </Button>
      ))}
      {asking ? (
        <Asking
          act={asking}
          count={runs.length}
          onConfirm={async (what) => {
            await control(runs, what)
            setAsking(undefined)
          }}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
    </div>
  )
}

function Asking(props: {
  readonly act: Exclude<Act, 'retry'>
  readonly count: number
  readonly onConfirm: (control: RunControl) => Promise<void>
  readonly onClose: () => void
}): ReactNode {
  const t = useStageText()
  const { act, count, onConfirm, onClose } = props
  const [reason, setReason] = useState('')
  const [step, setStep] = useState('')
  const cards = useDrawing((drawing) => drawing.cards)
  const confirm = async (): Promise<void> => {
    const why = reason.trim() === '' ? {} : { reason: reason.trim() }
    if (act === 'move' && step === '') return
    await onConfirm(act === 'move' ? { kind: act, step, ...why } : { kind: act, ...why })
  }
  return (
    <ConfirmDialog
      opened
      tone={act === 'remove' ? 'danger' : 'plain'}
      title={t(`people.${act}Title`, { count })}
      confirmLabel={t(`people.act.${act}`)}
      cancelLabel={t('cancel')}
      onConfirm={confirm}
      onClose={onClose}
      consequence={
        <Stack gap="sm">
          <p>{t(`people.${act}Text`)}</p>
          {act === 'move' ? (
            <Select
              searchable
              label={t('people.moveTo')}
              data={[...cards.values()].map(({ id, title }) => ({ value: id, label: title }))}
              value={step === '' ? null : step}
              onChange={(to) => setStep(to ?? '')}
            />
          ) : null}
          <TextInput
            label={t('people.reason')}
            maxLength={400}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
      }
    />
  )
}
