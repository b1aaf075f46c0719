import { Select, Stack, TextInput } from '@mantine/core'
import { type Organisation, organisationEndpoints } from '@shirube/contract'
import { LANGUAGES } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { useMay } from '../../api/use-session.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { SaveRefusal } from '../SaveRefusal.tsx'
import { SaveRow } from '../SaveRow.tsx'
import { useSavedForm } from '../use-saved-form.ts'
import { useText as useShared } from '../use-text.ts'
import { HoursFields } from './HoursFields.tsx'
import { organisationOf, organisationValues } from './organisation-values.ts'
import { useText } from './use-text.ts'
import { ZONES } from './zones.ts'

/** The form of the organisation. */
export function OrganisationForm(props: { readonly organisation: Organisation }): ReactNode {
  const t = useText()
  const shared = useShared()
  const disabled = !useMay('admin')
  const { form, onSubmit, save } = useSavedForm({
    endpoint: organisationEndpoints.put,
    schema: organisationEndpoints.put.body,
    initial: organisationValues(props.organisation),
    bodyOf: (values) => organisationOf(props.organisation, values),
    invalidates: [organisationEndpoints.show.path, organisationEndpoints.workTime.path],
  })
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md" maw={480}>
        <SaveRefusal error={save.error} onFresh={save.onFresh} />
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          disabled={disabled}
          {...form.getInputProps('name')}
        />
        <Select
          label={t('language')}
          description={t('languageHint')}
          data={LANGUAGES.map((value) => ({ value, label: shared(`languages.${value}`) }))}
          allowDeselect={false}
          disabled={disabled}
          {...form.getInputProps('language')}
        />
        <Select
          label={t('timeZone')}
          description={t('timeZoneHint')}
          data={[...ZONES]}
          searchable
          limit={50}
          nothingFoundMessage={t('nothingFound')}
          allowDeselect={false}
          disabled={disabled}
          {...form.getInputProps('timeZone')}
        />
        <HoursFields form={form} disabled={disabled} />
        <Colleague disabled={disabled} input={form.getInputProps('escalateTo')} />
        {disabled ? null : <SaveRow dirty={form.isDirty()} pending={save.isPending} savedAt={save.savedAt} />}
      </Stack>
    </form>
  )
}

function Colleague(props: { readonly disabled: boolean; readonly input: object }): ReactNode {
  const t = useText()
  const colleagues = useCatalog().list('user') ?? []
  return (
    <Select
      label={t('escalateTo')}
      description={t('escalateHint')}
      placeholder={t('nobody')}
      data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      clearable
      nothingFoundMessage={t('nothingFound')}
      disabled={props.disabled}
      {...props.input}
    />
  )
}
