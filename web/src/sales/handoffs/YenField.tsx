import { NumberInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'

/** An amount of whole yen; empty while nobody knows it. */
export function YenField(props: {
  readonly label: string
  readonly value: number | undefined
  readonly error?: string | undefined
  readonly focused?: boolean
  readonly onChange: (yen: number | undefined) => void
}): ReactNode {
  const t = useText()
  const { label, value, error, focused, onChange } = props
  return (
    <NumberInput
      data-autofocus={focused}
      label={label}
      suffix={t('handoffs.deal.yen')}
      thousandSeparator
      min={0}
      allowDecimal={false}
      allowNegative={false}
      value={value ?? ''}
      error={error}
      onChange={(yen) => onChange(typeof yen === 'number' ? yen : undefined)}
    />
  )
}
