import { explainPeople } from '@shirube/audience'
import { quote } from '@shirube/engine'
import {
  AddClauses,
  type InspectorContext,
  SlotChoice,
  SlotCondition,
  SlotMatch,
  SlotText,
  Told,
  useNarration,
  withPart,
} from '@shirube/inspector-kit'
import { assertNever } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import type { Listen, WaitArm } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

interface ArmProps {
  readonly arm: WaitArm
  readonly field: string
  readonly context: InspectorContext
  readonly onChange: (next: WaitArm) => void
}

/** One thing that is waited for, and what its way is called. */
export function ArmSentence(props: ArmProps): ReactNode {
  const { arm, field, context, onChange } = props
  const t = WORDS[context.language]
  const put = (listen: Listen): void => onChange({ ...arm, listen })
  const title = (
    <SlotText
      field={`${field}.title`}
      label={t.title}
      text={arm.title ?? ''}
      value={arm.title ?? ''}
      maxLength={120}
      onChange={(next) => onChange(withPart(arm, 'title', next.trim() === '' ? undefined : next.trim()))}
      onRemove={() => onChange(withPart(arm, 'title', undefined))}
    />
  )
  return (
    <>
      <Heard {...props} put={put} />
      {arm.title === undefined ? (
        <AddClauses
          clauses={[{ key: 'title', label: t.name, onAdd: () => onChange({ ...arm, title: t.newName }) }]}
        />
      ) : (
        <Told sentence={t.titled} slots={{ title }} />
      )}
    </>
  )
}

function Heard(props: ArmProps & { readonly put: (next: Listen) => void }): ReactNode {
  const { arm, field, context, put } = props
  const t = WORDS[context.language]
  const narration = useNarration(context.steps)
  const { listen } = arm
  const at = `${field}.listen`
  switch (listen.kind) {
    case 'event': {
      const match = (
        <SlotMatch
          field={`${at}.match`}
          label={t.match}
          value={listen.match}
          onChange={(next) => put({ kind: 'event', match: next })}
        />
      )
      return <Told sentence={t.event} slots={{ match }} />
    }
    case 'mail':
      return <MailHeard listen={listen} at={at} context={context} put={put} />
    case 'condition': {
      const when = (
        <SlotCondition
          field={`${at}.when`}
          label={t.when}
          text={
            listen.when === null ? TEXT[context.language].words.unset : explainPeople(listen.when, narration)
          }
          value={listen.when}
          onChange={(next) => put({ kind: 'condition', when: next })}
        />
      )
      return <Told sentence={t.condition} slots={{ when }} />
    }
    default:
      return assertNever(listen)
  }
}

function MailHeard(props: {
  readonly listen: Extract<Listen, { kind: 'mail' }>
  readonly at: string
  readonly context: InspectorContext
  readonly put: (next: Listen) => void
}): ReactNode {
  const { listen, at, context, put } = props
  const t = WORDS[context.language]
  const { words } = TEXT[context.language]
  const mails = context.steps.filter(({ sendsMail }) => sendsMail)
  const title = mails.find(({ id }) => id === listen.step)?.title
  const step = (
    <SlotChoice
      field={`${at}.step`}
      label={t.step}
      text={title === undefined ? words.noStep : quote(title, context.language)}
      missing={title === undefined}
      value={listen.step}
      options={mails.map(({ id, title: label }) => ({ value: id, label }))}
      onChange={(next) => put({ ...listen, step: next })}
    />
  )
  const reaction = (
    <SlotChoice
      field={`${at}.reaction`}
      label={t.reaction}
      text={t[`did_${listen.reaction}`]}
      value={listen.reaction}
      options={(['opened', 'clicked', 'bounced'] as const).map((value) => ({
        value,
        label: t[`reaction_${value}`],
      }))}
      onChange={(next) => put({ ...listen, reaction: next })}
    />
  )
  return <Told sentence={t.mail} slots={{ step, reaction }} />
}
