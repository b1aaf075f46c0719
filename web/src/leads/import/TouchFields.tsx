import { SegmentedControl, Select, Switch } from '@mantine/core'
import { isTouchKind, OFFLINE_TOUCHES, type TouchPlan } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { type Choice, FIRST_TOUCH } from './import-choice.ts'
import { useText } from './use-text.ts'

const WORDS = {
  'store.visited': 'touch_store',
  'seminar.registered': 'touch_registered',
  'seminar.attended': 'touch_attended',
  'purchase.made': 'touch_purchase',
  'call.completed': 'touch_call',
} as const satisfies Record<(typeof OFFLINE_TOUCHES)[number], string>

/** What the file holds: people, or what people did. */
export function HoldsChoice(props: {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
}): ReactNode {
  const t = useText()
  const { choice, onChange } = props
  return (
    <SegmentedControl
      aria-label={t('holds')}
      fullWidth
      data={[
        { value: 'people', label: t('holds_people') },
        { value: 'touches', label: t('holds_touches') },
      ]}
      value={choice.touch ? 'touches' : 'people'}
      onChange={(value) => onChange({ ...choice, touch: value === 'touches' ? FIRST_TOUCH : undefined })}
    />
  )
}

/** Chooses what all rows tell where they do not say it themselves. */
function KindSelect(props: {
  readonly touch: TouchPlan
  readonly onChange: (touch: TouchPlan) => void
}): ReactNode {
  const t = useText()
  const { touch, onChange } = props
  const own = useCatalog().list('customEvent') ?? []
  const choose = (value: string | null): void => {
    const { kind: _, ...rest } = touch
    onChange(value !== null && isTouchKind(value) ? { ...rest, kind: value } : rest)
  }
  return (
    <Select
      label={t('touchFor')}
      placeholder={t('touchByRow')}
      clearable
      data={[
        ...OFFLINE_TOUCHES.map((value) => ({ value: value as string, label: t(WORDS[value]) })),
        ...own.map(({ id, name }) => ({ value: `custom.${id}`, label: name })),
      ]}
      value={touch.kind ?? null}
      onChange={choose}
    />
  )
}

/** How what people did is taken in: what it is, what becomes of people whom nobody knows, and whether it counts. */
export function TouchFields(props: {
  readonly touch: TouchPlan
  readonly onChange: (touch: TouchPlan) => void
}): ReactNode {
  const t = useText()
  const { touch, onChange } = props
  return (
    <>
      <KindSelect touch={touch} onChange={onChange} />
      <Select
        label={t('unknown')}
        allowDeselect={false}
        data={(['reject', 'add'] as const).map((value) => ({ value, label: t(`unknown_${value}`) }))}
        value={touch.unknown}
        onChange={(value) => onChange({ ...touch, unknown: value === 'add' ? 'add' : 'reject' })}
      />
      <Switch
        label={t('touchCounts')}
        description={t('touchOld')}
        checked={touch.counts}
        onChange={(event) => onChange({ ...touch, counts: event.currentTarget.checked })}
      />
    </>
  )
}
