import { Stack, Textarea } from '@mantine/core'
import { type Organisation, organisationEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useMay } from '../../api/use-session.ts'
import { SaveRefusal } from '../SaveRefusal.tsx'
import { SaveRow } from '../SaveRow.tsx'
import { useSavedForm } from '../use-saved-form.ts'
import { linesOf } from './lines-of.ts'
import { useText } from './use-text.ts'

/** The origins from which the tracker may report. */
export function SitesForm(props: { readonly organisation: Organisation }): ReactNode {
  const t = useText()
  const disabled = !useMay('admin')
  const { organisation } = props
  const { form, onSubmit, save } = useSavedForm({
    endpoint: organisationEndpoints.put,
    schema: organisationEndpoints.put.body,
    initial: { settings: { sites: organisation.settings.sites.join('\n') } },
    bodyOf: ({ settings }) => ({
      ...organisation,
      settings: { ...organisation.settings, sites: linesOf(settings.sites) },
    }),
    invalidates: [organisationEndpoints.show.path],
  })
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md" maw={480}>
        <SaveRefusal error={save.error} onFresh={save.onFresh} />
        <Textarea
          label={t('sites.label')}
          description={t('sites.hint')}
          autosize
          minRows={2}
          disabled={disabled}
          {...form.getInputProps('settings.sites')}
        />
        {disabled ? null : <SaveRow dirty={form.isDirty()} pending={save.isPending} savedAt={save.savedAt} />}
      </Stack>
    </form>
  )
}
