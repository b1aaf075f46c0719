import { type Call, callEndpoints } from '@shirube/contract'
import { type Place, showToast, TextButton } from '@shirube/ui'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../api/use-session.ts'
import { useShortcuts } from '../../app/shortcuts/use-shortcuts.ts'
import { useText } from '../use-text.ts'
import classes from './CallDesk.module.css'
import { CallQueue } from './CallQueue.tsx'
import { CallSheet } from './CallSheet.tsx'
import { CallStory } from './CallStory.tsx'
import { bodyOf, type CallAnswer, EMPTY_ANSWER, faultOf } from './call-answer.ts'
import { useCallKeys } from './use-call-keys.ts'

const STALE = [callEndpoints.list.path, callEndpoints.ahead.path]

/** The queue, the person and the sheet beside one another; on a phone one after the other. */
export function CallDesk(props: {
  readonly calls: readonly Call[]
  readonly chosen: string | undefined
  readonly place: Place
  readonly onChoose: (call: string | undefined) => void
}): ReactNode {
  const t = useText()
  const { calls, chosen, place, onChoose } = props
  const [now] = useState(() => Date.now())
  const at = Math.max(
    0,
    calls.findIndex((one) => one.id === chosen),
  )
  const call = calls[at]
  const step = (by: 1 | -1): void => onChoose(calls[(at + by + calls.length) % calls.length]?.id)
  const desk = useRef<HTMLDivElement>(null)
  const drafts = useDrafts(call, () => {
    // Whoever has gone to another screen meanwhile is not brought back.
    if (desk.current) step(1)
  })
  useDeskKeys(drafts, step)
  if (call === undefined) return null
  return (
    <div ref={desk} className={classes.desk} data-open={chosen !== undefined || undefined}>
      <CallQueue calls={calls} chosen={call.id} place={place} now={now} onChoose={onChoose} />
      <div className={classes.person}>
        <div className={classes.back}>
          <TextButton onPress={() => onChoose(undefined)}>{t('calls.back')}</TextButton>
        </div>
        <CallStory key={call.id} call={call} place={place} />
      </div>
      <CallSheet key={call.id} call={call} place={place} onLater={() => step(1)} {...drafts} />
    </div>
  )
}

/** What is being written down, by call, so that looking at another person loses nothing; and how it is saved. */
function useDrafts(call: Call | undefined, onSaved: () => void) {
  const t = useText()
  const me = useMe()
  const [answers, setAnswers] = useState<Readonly<Record<string, CallAnswer>>>({})
  const answer = (call && answers[call.id]) ?? EMPTY_ANSWER
  const fault = faultOf(answer, Date.now())
  const complete = useAction(callEndpoints.complete, {
    invalidates: STALE,
    onDone: ({ changed, call: { lead } }) =>
      showToast({
        text: t(changed ? 'calls.saved' : 'calls.already', { name: lead.name }),
        closeLabel: t('calls.close'),
      }),
  })
  const claim = useAction(callEndpoints.claim, { invalidates: STALE })
  const onChange = (part: Partial<CallAnswer>): void => {
    if (call) setAnswers((all) => ({ ...all, [call.id]: { ...(all[call.id] ?? EMPTY_ANSWER), ...part } }))
  }
  const onSave = (): void => {
    const body = bodyOf(answer)
    if (call === undefined || fault !== undefined || body === undefined || complete.isPending) return
    complete.mutate({ params: { id: call.id }, body }, { onSuccess: onSaved })
  }
  const open = call !== undefined && call.assignee?.id !== me.id
  const onTake = open && !call.assignee ? () => claim.mutate({ params: { id: call.id } }) : undefined
  return { answer, fault, working: complete.isPending, onChange, onSave, onTake }
}

function useDeskKeys(
  drafts: Pick<ReturnType<typeof useDrafts>, 'onChange' | 'onSave'>,
  step: (by: 1 | -1) => void,
): void {
  const t = useText()
  useCallKeys({
    onStep: step,
    onOutcome: (outcome) => drafts.onChange({ outcome }),
    onDial: () => document.querySelector<HTMLAnchorElement>('a[data-dial]')?.click(),
    onSave: drafts.onSave,
  })
  const group = useMemo(
    () => ({
      title: t('calls.title'),
      shortcuts: [
        { keys: ['↑', '↓'], does: t('calls.keysPerson') },
        { keys: ['C'], does: t('calls.keysDial') },
        { keys: ['1–7'], does: t('calls.keysOutcome') },
        { keys: ['Ctrl+Enter'], does: t('calls.keysSave') },
      ],
    }),
    [t],
  )
  useShortcuts(group)
}
