import { Button, Menu } from '@mantine/core'
import { AXES, type Axis, MEASURE_WORDS } from '@shirube/audience'
import type { ScoreDistribution } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import { sameJson } from '@shirube/kernel'
import { Panel, useLanguage } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { RuleRow } from './RuleRow.tsx'
import { freshRule, type RuleSort, type Rules, withRule } from './rule-edits.ts'
import classes from './ScoringScreen.module.css'
import { useText } from './use-text.ts'

interface RulesProps {
  readonly rules: Rules
  readonly live: Rules
  readonly people: ScoreDistribution['rules']
  readonly readOnly: boolean
  readonly onChange: (rules: Rules) => void
}

/** Every rule as a sentence, in four groups: company, person, site, real-world behaviour (S7). */
export function RulesPanel(props: RulesProps): ReactNode {
  const t = useText()
  return (
    <Panel label={t('rule')} inside="rows">
      <div className={classes.head}>
        <span>{t('rule')}</span>
        <span>{t('points')}</span>
        <span>{t('matched')}</span>
        <span />
      </div>
      {AXES.map((axis) => (
        <AxisRules key={axis} {...props} axis={axis} />
      ))}
    </Panel>
  )
}

function AxisRules(props: RulesProps & { readonly axis: Axis }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { rules, live, people, axis, readOnly, onChange } = props
  const own = rules.rules.filter((rule) => rule.axis === axis)
  const add = (sort: RuleSort): void => {
    const id = `rule-${crypto.randomUUID().slice(0, 8)}`
    onChange({ ...rules, rules: [...rules.rules, freshRule(sort, { axis, id })] })
  }
  return (
    <section aria-label={MEASURE_WORDS[axis][language]}>
      <div className={classes.axis}>
        <h3>{startSentence(MEASURE_WORDS[axis][language])}</h3>
        <small>{t(`axisHint_${axis}`)}</small>
        {readOnly ? null : <AddRule axis={axis} onAdd={add} />}
      </div>
      {own.length === 0 ? <p className={classes.empty}>{t('none')}</p> : null}
      {own.map((rule) => (
        <RuleRow
          key={rule.id}
          rule={rule}
          changed={!live.rules.some((one) => sameJson(one, rule))}
          people={people.find((one) => one.rule === rule.id)?.people ?? 0}
          readOnly={readOnly}
          onChange={(next) => onChange(withRule(rules, rule.id, next))}
        />
      ))}
    </section>
  )
}

function AddRule(props: { readonly axis: Axis; readonly onAdd: (sort: RuleSort) => void }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const fits = props.axis === 'company' || props.axis === 'personal'
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} stroke={1.75} />}
          aria-label={`${t('add')} ${MEASURE_WORDS[props.axis][language]}`}
        >
          {t('add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {fits ? <Menu.Item onClick={() => props.onAdd('fit')}>{t('addFit')}</Menu.Item> : null}
        <Menu.Item onClick={() => props.onAdd('event')}>{t('addEvent')}</Menu.Item>
        <Menu.Item onClick={() => props.onAdd('sequence')}>{t('addSequence')}</Menu.Item>
        <Menu.Item onClick={() => props.onAdd('unfollowed')}>{t('addUnfollowed')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
