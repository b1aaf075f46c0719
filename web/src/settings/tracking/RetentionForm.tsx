import { Select, Stack } from '@mantine/core'
import { type Organisation, organisationEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useMay } from '../../api/use-session.ts'
import { SaveRefusal } from '../SaveRefusal.tsx'
import { SaveRow } from '../SaveRow.tsx'
import { useSavedForm } from '../use-saved-form.ts'
import { useText } from './use-text.ts'

/** Whole years and a month: conditions look back a year from any day of a month. */
const MONTHS = [13, 25, 37, 61] as const
const DAYS = [30, 90, 180, 365] as const

const choiceOf = (value: number | undefined): string => (value === undefined ? '' : String(value))
const numberOf = (choice: string | null): number | undefined => (choice ? Number(choice) : undefined)

/** The periods that may be chosen, the one that was set elsewhere among them, and none. */
function periodsOf(
  choices: readonly number[],
  own: number | undefined,
  say: (count: number | undefined) => string,
): { readonly value: string; readonly label: string }[] {
  const all = own === undefined || choices.includes(own) ? choices : [...choices, own].sort((a, b) => a - b)
  return [undefined, ...all].map((count) => ({ value: choiceOf(count), label: say(count) }))
}

/** How long what people did is kept, and what browsers of unknown people did. */
export function RetentionForm(props: { readonly organisation: Organisation }): ReactNode {
  const t = useText()
  const disabled = !useMay('admin')
  const { organisation } = props
  const { settings } = organisation
  const { eventMonths, strangerDays } = settings.retention
  const { form, onSubmit, save } = useSavedForm({
    endpoint: organisationEndpoints.put,
    schema: organisationEndpoints.put.body,
    initial: {
      settings: { retention: { eventMonths: choiceOf(eventMonths), strangerDays: choiceOf(strangerDays) } },
    },
    bodyOf: ({ settings: { retention } }) => ({
      ...organisation,
      settings: {
        ...settings,
        retention: {
          eventMonths: numberOf(retention.eventMonths),
          strangerDays: numberOf(retention.strangerDays),
        },
      },
    }),
    invalidates: [organisationEndpoints.show.path],
  })
  const say = (unit: 'months' | 'days') => (count: number | undefined) =>
    count === undefined ? t('retention.forGood') : t(`retention.${unit}`, { count })
  const choice = { allowDeselect: false, disabled }
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md" maw={480}>
        <SaveRefusal error={save.error} onFresh={save.onFresh} />
        <Select
          label={t('retention.events')}
          description={t('retention.eventsHint')}
          data={periodsOf(MONTHS, eventMonths, say('months'))}
          {...choice}
          {...form.getInputProps('settings.retention.eventMonths')}
        />
        <Select
          label={t('retention.strangers')}
          description={t('retention.strangersHint')}
          data={periodsOf(DAYS, strangerDays, say('days'))}
          {...choice}
          {...form.getInputProps('settings.retention.strangerDays')}
        />
        {disabled ? null : <SaveRow dirty={form.isDirty()} pending={save.isPending} savedAt={save.savedAt} />}
      </Stack>
    </form>
  )
}
