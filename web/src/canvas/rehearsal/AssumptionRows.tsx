import { Checkbox, Select } from '@mantine/core'
import type { Duration } from '@shirube/kernel/zone'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { type Language, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { ASSUMED_ANSWERS, ASSUMED_OUTCOMES, type Assumption } from './assumption.ts'
import classes from './RehearsalLeft.module.css'
import { assume, useRehearsal } from './rehearsal-store.ts'
import { useRehearsalText } from './use-rehearsal-text.ts'

/** After how long something is assumed. */
const LENGTHS: readonly Duration[] = [
  { amount: 10, unit: 'minute' },
  { amount: 1, unit: 'hour' },
  { amount: 2, unit: 'hour' },
  { amount: 3, unit: 'hour' },
  { amount: 1, unit: 'day' },
  { amount: 3, unit: 'day' },
  { amount: 1, unit: 'week' },
]

const keyOf = ({ amount, unit }: Duration): string => `${amount} ${unit}`

/** What the person, and colleagues, are assumed to do; switched on and off while the rehearsal runs. */
export function AssumptionRows(): ReactNode {
  const t = useRehearsalText()
  const assumptions = useRehearsal((state) => state.assumptions)
  return (
    <ul className={classes.rows}>
      {assumptions.map((assumption) => {
        const { does, on, after } = assumption
        const said = t(`duration.${after.unit}`, { amount: after.amount })
        return (
          <li key={does}>
            <Checkbox
              size="sm"
              label={t(`assume.${does}`, { after: said })}
              checked={on}
              onChange={({ currentTarget: { checked } }) => assume({ ...assumption, on: checked })}
            />
            {on ? (
              <div className={classes.controls}>
                <Select
                  size="xs"
                  aria-label={t('assume.after')}
                  data={LENGTHS.map((length) => ({
                    value: keyOf(length),
                    label: t(`duration.${length.unit}`, { amount: length.amount }),
                  }))}
                  value={keyOf(after)}
                  allowDeselect={false}
                  onChange={(value) => {
                    const length = LENGTHS.find((one) => keyOf(one) === value)
                    if (length) assume({ ...assumption, after: length })
                  }}
                />
                <Outcome assumption={assumption} />
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

/** What the steps themselves call an outcome, as on their cards. */
const wayName = (type: string, port: string, language: Language): string =>
  narratorOf(type)?.portLabel(port, modelOf(type)?.defaults(), {
    language,
    nameOf: () => undefined,
    stepTitle: () => undefined,
  }) ?? port

function Outcome({ assumption }: { readonly assumption: Assumption }): ReactNode {
  const t = useRehearsalText()
  const language = useLanguage()
  switch (assumption.does) {
    case 'open':
    case 'click':
      return null
    case 'call':
      return (
        <Select
          size="xs"
          aria-label={t('assume.outcome')}
          data={ASSUMED_OUTCOMES.map((value) => ({ value, label: wayName('call-task', value, language) }))}
          value={assumption.outcome}
          allowDeselect={false}
          onChange={(value) => {
            const outcome = ASSUMED_OUTCOMES.find((one) => one === value)
            if (outcome) assume({ ...assumption, outcome })
          }}
        />
      )
    case 'handoff':
      return (
        <Select
          size="xs"
          aria-label={t('assume.outcome')}
          data={ASSUMED_ANSWERS.map((value) => ({ value, label: wayName('handoff', value, language) }))}
          value={assumption.answer}
          allowDeselect={false}
          onChange={(value) => {
            const answer = ASSUMED_ANSWERS.find((one) => one === value)
            if (answer) assume({ ...assumption, answer })
          }}
        />
      )
  }
}
