import { EVERYBODY, explain, PAYLOAD_FIELD_WORDS } from '@shirube/audience'
import { SlotChoice, SlotCondition, SlotNumber, useNarration, useReadOnly } from '@shirube/inspector-kit'
import { sameJson } from '@shirube/kernel'
import type { BehaviourRule } from '@shirube/scoring'
import { TextButton, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { thingsOf } from './once-per.ts'
import { RuleAgeing } from './RuleAgeing.tsx'
import { withCap, withWhen } from './rule-edits.ts'
import classes from './ScoringScreen.module.css'
import { useText } from './use-text.ts'

interface LimitProps {
  readonly rule: BehaviourRule
  readonly onChange: (next: BehaviourRule) => void
}

/** For whom a rule counts, how often for one lead, and whether its points fade. */
export function RuleLimits(props: LimitProps): ReactNode {
  return (
    <div className={classes.limits}>
      <Repeat {...props} />
      <Cap {...props} cap="perDay" />
      <Cap {...props} cap="total" />
      <RuleAgeing {...props} />
      <Who {...props} />
    </div>
  )
}

function Repeat({ rule, onChange }: LimitProps): ReactNode {
  const t = useText()
  const language = useLanguage()
  const things = thingsOf(rule)
  const what = (things ?? []).map((field) => PAYLOAD_FIELD_WORDS[field]?.[language] ?? field)
  const named = what.join(language === 'ja' ? '・' : ' and ')
  const kinds = things === undefined ? (['every', 'once'] as const) : (['every', 'once', 'oncePer'] as const)
  const words = (kind: (typeof kinds)[number]): string =>
    kind === 'oncePer' ? t('repeat_oncePer', { what: named }) : t(`repeat_${kind}`)
  return (
    <SlotChoice
      field={`${rule.id}.repeat`}
      label={t('repeat')}
      text={words(rule.repeat.kind)}
      value={rule.repeat.kind}
      options={kinds.map((value) => ({ value, label: words(value) }))}
      onChange={(kind) => {
        const repeat = kind === 'oncePer' ? { kind, fields: [...(things ?? [])] } : { kind }
        onChange({ ...rule, repeat })
      }}
    />
  )
}

function Cap({ rule, cap, onChange }: LimitProps & { readonly cap: 'perDay' | 'total' }): ReactNode {
  const t = useText()
  const n = rule.caps?.[cap] ?? 0
  return (
    <SlotNumber
      field={`${rule.id}.${cap}`}
      label={t(cap)}
      text={n === 0 ? t(`${cap}_none`) : t(`${cap}_some`, { n })}
      value={n}
      min={0}
      max={1000}
      onChange={(next) => onChange(withCap(rule, cap, next))}
    />
  )
}

/** A condition on the lead, asked when the event comes in; without one, the rule counts for everybody. */
function Who({ rule, onChange }: LimitProps): ReactNode {
  const t = useText()
  const narration = useNarration()
  const readOnly = useReadOnly()
  const { when } = rule
  if (when === undefined && readOnly) return null
  const said = when === undefined ? t('whenNone') : t('whenSome', { who: explain(when, narration) })
  return (
    <>
      <SlotCondition
        field={`${rule.id}.when`}
        label={t('when')}
        text={said}
        value={when ?? EVERYBODY}
        onChange={(next) => onChange(withWhen(rule, sameJson(next, EVERYBODY) ? undefined : next))}
      />
      {when === undefined || readOnly ? null : (
        <TextButton label={t('whenRemove')} onPress={() => onChange(withWhen(rule, undefined))}>
          ×
        </TextButton>
      )}
    </>
  )
}
