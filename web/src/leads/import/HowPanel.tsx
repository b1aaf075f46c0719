import { NumberInput, Select, TextInput } from '@mantine/core'
import { CONSENT_BASES, CONSENT_BASIS_WORDS } from '@shirube/audience'
import { Panel, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './import.module.css'
import { type Choice, saysSource } from './import-choice.ts'
import { PlacingFields } from './PlacingFields.tsx'
import { HoldsChoice, TouchFields } from './TouchFields.tsx'
import { useText } from './use-text.ts'

const KNOWN = ['fill', 'overwrite'] as const

/** What the people cost to win (S54). */
function CostInput(props: {
  readonly cost: number | undefined
  readonly onChange: (cost: number | undefined) => void
}): ReactNode {
  const t = useText()
  return (
    <NumberInput
      label={t('cost')}
      placeholder={t('costHint')}
      min={0}
      max={1_000_000_000_000}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=","
      hideControls
      value={props.cost ?? ''}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : undefined)}
    />
  )
}

/** Where people who are new came from, and why mail may be sent to them. */
function OriginFields(props: {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { choice, onChange } = props
  return (
    <>
      <TextInput
        label={t('source')}
        placeholder={t('sourceHint')}
        maxLength={200}
        required={!saysSource(choice)}
        {...(saysSource(choice) && { description: t('sourceByRow') })}
        value={choice.source}
        onChange={(event) => onChange({ ...choice, source: event.currentTarget.value })}
      />
      <CostInput cost={choice.cost} onChange={(cost) => onChange({ ...choice, cost })} />
      <Select
        label={t('consent')}
        placeholder={t('consentAsk')}
        required
        allowDeselect={false}
        data={[
          ...CONSENT_BASES.map((value) => ({ value, label: CONSENT_BASIS_WORDS[value][language] })),
          { value: 'none', label: t('consentNone') },
        ]}
        value={choice.consent === null ? 'none' : (choice.consent ?? null)}
        onChange={(value) =>
          onChange({ ...choice, consent: CONSENT_BASES.find((one) => one === value) ?? null })
        }
      />
    </>
  )
}

/** Where the people came from, why mail may be sent to them, and whose word counts. */
export function HowPanel(props: {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
  readonly children: ReactNode
}): ReactNode {
  const t = useText()
  const { choice, onChange, children } = props
  return (
    <Panel title={t('how')}>
      <div className={classes.how}>
        <HoldsChoice choice={choice} onChange={onChange} />
        {choice.touch ? (
          <TouchFields touch={choice.touch} onChange={(touch) => onChange({ ...choice, touch })} />
        ) : null}
        {choice.touch?.unknown === 'reject' ? null : <OriginFields choice={choice} onChange={onChange} />}
        <Select
          label={t('known')}
          allowDeselect={false}
          data={KNOWN.map((value) => ({ value, label: t(`known_${value}`) }))}
          value={choice.known}
          onChange={(value) => onChange({ ...choice, known: KNOWN.find((one) => one === value) ?? 'fill' })}
        />
        <PlacingFields choice={choice} onChange={onChange} />
        {children}
      </div>
    </Panel>
  )
}
