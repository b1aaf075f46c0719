import { NumberInput, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TransferFields } from './PlaceFields.tsx'
import { useText } from './use-text.ts'

/** When a transfer is done. */
export function ScheduleFields({ form }: TransferFields): ReactNode {
  const t = useText()
  const { kind } = form.getValues().settings.schedule
  return (
    <>
      <Select
        label={t('schedule')}
        data={(['every', 'daily'] as const).map((value) => ({ value, label: t(`schedules.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('settings.schedule.kind')}
      />
      {kind === 'every' ? (
        <NumberInput
          label={t('minutes')}
          min={1}
          max={1440}
          allowDecimal={false}
          {...form.getInputProps('settings.schedule.minutes')}
        />
      ) : (
        <TextInput type="time" label={t('at')} {...form.getInputProps('settings.schedule.at')} />
      )}
    </>
  )
}
