import { Checkbox, Group, Input, Stack, Switch, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { WEEKDAYS } from '@shirube/kernel/zone'
import { TextLink, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import type { OrganisationValues } from './organisation-values.ts'
import { useText } from './use-text.ts'

/** A Monday: the names of the days of the week are told from here. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

/** When colleagues work: deadlines of calls and handoffs count this time only. */
export function HoursFields(props: {
  readonly form: UseFormReturnType<OrganisationValues>
  readonly disabled: boolean
}): ReactNode {
  const t = useText()
  const { form, disabled } = props
  const { hoursOn, settings } = form.getValues()
  const { from, to } = settings.hours
  const input = (name: 'from' | 'to') => ({ type: 'time', ...form.getInputProps(`settings.hours.${name}`) })
  return (
    <Stack gap="xs">
      <Switch
        label={t('hours.on')}
        description={t('hours.hint')}
        disabled={disabled}
        {...form.getInputProps('hoursOn', { type: 'checkbox' })}
      />
      {hoursOn ? (
        <Stack gap="sm" role="group" aria-label={t('hours.title')}>
          <Weekdays disabled={disabled} {...form.getInputProps('settings.hours.weekdays')} />
          <Group gap="md" align="flex-start">
            <TextInput label={t('hours.from')} disabled={disabled} {...input('from')} />
            <TextInput
              label={t('hours.to')}
              disabled={disabled}
              {...input('to')}
              {...(from >= to && { error: t('hours.order') })}
            />
          </Group>
          <Input.Description>
            {t('hours.closed')} <TextLink href="/settings/sending">{t('hours.toSending')}</TextLink>
          </Input.Description>
        </Stack>
      ) : null}
    </Stack>
  )
}

function Weekdays(props: {
  readonly disabled: boolean
  readonly value?: string[]
  readonly onChange?: (days: string[]) => void
  readonly error?: ReactNode
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const { disabled, value = [], onChange, error } = props
  const put = (days: string[]): void => onChange?.(WEEKDAYS.filter((day) => days.includes(day)))
  return (
    <Checkbox.Group label={t('hours.days')} value={value} onChange={put} error={error}>
      <Group gap="md">
        {WEEKDAYS.map((day, place) => (
          <Checkbox key={day} value={day} label={name.format(MONDAY + place * DAY)} disabled={disabled} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
