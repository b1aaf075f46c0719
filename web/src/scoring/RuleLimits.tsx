import { Menu } from '@mantine/core'
import { type Condition, EVERYBODY, explain, payloadFieldName } from '@shirube/audience'
import { SlotChoice, SlotCondition, SlotNumber, useNarration, useReadOnly } from '@shirube/inspector-kit'
import { sameJson } from '@shirube/kernel'
import { type BehaviourRule, kindCounted } from '@shirube/scoring'
import { TextButton, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { thingsOf } from './once-per.ts'
import { RuleAgeing } from './RuleAgeing.tsx'
import { freshDecay, withCap, withDecay, withWhen } from './rule-edits.ts'
import classes from './ScoringScreen.module.css'
import { useText } from './use-text.ts'

interface LimitProps {
  readonly rule: BehaviourRule
  readonly onChange: (next: BehaviourRule) => void
}

/** How often a rule counts for one lead; whom it asks for, its limits and how its points fade, where it has such. */
export function RuleLimits(props: LimitProps): ReactNode {
  const { rule } = props
  return (
    <div className={classes.limits}>
      <Repeat {...props} />
      {rule.caps?.perDay === undefined ? null : <Cap {...props} cap="perDay" n={rule.caps.perDay} />}
      {rule.caps?.total === undefined ? null : <Cap {...props} cap="total" n={rule.caps.total} />}
      {rule.decay === undefined ? null : <RuleAgeing {...props} decay={rule.decay} />}
      {rule.when === undefined ? null : <Who {...props} when={rule.when} />}
      <AddLimit {...props} />
    </div>
  )
}

/** What may narrow a rule down, each as it is when it has just been added. */
const FRESH = {
  perDay: (rule) => withCap(rule, 'perDay', 1),
  total: (rule) => withCap(rule, 'total', 5),
  decay: (rule) => withDecay(rule, freshDecay('halfLife', undefined)),
  when: (rule) => withWhen(rule, EVERYBODY),
} as const satisfies Record<string, (rule: BehaviourRule) => BehaviourRule>
const LIMITS = ['perDay', 'total', 'decay', 'when'] as const

function AddLimit({ rule, onChange }: LimitProps): ReactNode {
  const t = useText()
  const has = { perDay: rule.caps?.perDay, total: rule.caps?.total, decay: rule.decay, when: rule.when }
  const left = LIMITS.filter((limit) => has[limit] === undefined)
  if (useReadOnly() || left.length === 0) return null
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className={classes.add}>
          {t('addLimit')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {left.map((limit) => (
          <Menu.Item key={limit} onClick={() => onChange(FRESH[limit](rule))}>
            {t(limit === 'decay' ? 'ageing' : limit)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Repeat({ rule, onChange }: LimitProps): ReactNode {
  const t = useText()
  const language = useLanguage()
  const things = thingsOf(rule)
  const narration = useNarration()
  const kind = kindCounted(rule)
  const what = (things ?? []).map((field) => (kind ? payloadFieldName({ kind, field }, narration) : field))
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

/** A limit in times; 0 takes it away. */
function Cap({
  rule,
  cap,
  n,
  onChange,
}: LimitProps & { readonly cap: 'perDay' | 'total'; readonly n: number }): ReactNode {
  const t = useText()
  return (
    <SlotNumber
      field={`${rule.id}.${cap}`}
      label={t(cap)}
      text={t(`${cap}_some`, { n })}
      value={n}
      min={0}
      max={1000}
      onChange={(next) => onChange(withCap(rule, cap, next))}
    />
  )
}

/** A condition on the lead, asked when the event comes in. */
function Who({ rule, when, onChange }: LimitProps & { readonly when: Condition }): ReactNode {
  const t = useText()
  const narration = useNarration()
  const missing = sameJson(when, EVERYBODY)
  return (
    <span>
      <SlotCondition
        field={`${rule.id}.when`}
        label={t('when')}
        text={missing ? t('whenMissing') : t('whenSome', { who: explain(when, narration) })}
        missing={missing}
        value={when}
        onChange={(next) => onChange(withWhen(rule, next))}
      />
      {useReadOnly() ? null : (
        <TextButton label={t('whenRemove')} onPress={() => onChange(withWhen(rule, undefined))}>
          ×
        </TextButton>
      )}
    </span>
  )
}
