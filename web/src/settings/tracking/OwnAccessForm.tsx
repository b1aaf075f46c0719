import { Stack, Textarea } from '@mantine/core'
import { type Organisation, organisationEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useMay } from '../../api/use-session.ts'
import { SaveRefusal } from '../SaveRefusal.tsx'
import { SaveRow } from '../SaveRow.tsx'
import { useSavedForm } from '../use-saved-form.ts'
import { linesOf } from './lines-of.ts'
import { useText } from './use-text.ts'

/** Whose visits and leads never count: the organisation's own networks, and the addresses of tests. */
export function OwnAccessForm(props: { readonly organisation: Organisation }): ReactNode {
  const t = useText()
  const disabled = !useMay('admin')
  const { organisation } = props
  const { ownNetworks, testAddresses } = organisation.settings
  const { form, onSubmit, save } = useSavedForm({
    endpoint: organisationEndpoints.put,
    schema: organisationEndpoints.put.body,
    initial: {
      settings: { ownNetworks: ownNetworks.join('\n'), testAddresses: testAddresses.join('\n') },
    },
    bodyOf: ({ settings }) => ({
      ...organisation,
      settings: {
        ...organisation.settings,
        ownNetworks: linesOf(settings.ownNetworks),
        testAddresses: linesOf(settings.testAddresses),
      },
    }),
    invalidates: [organisationEndpoints.show.path],
  })
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md" maw={480}>
        <SaveRefusal error={save.error} onFresh={save.onFresh} />
        <Textarea
          label={t('own.networks')}
          description={t('own.networksHint')}
          autosize
          minRows={2}
          disabled={disabled}
          {...form.getInputProps('settings.ownNetworks')}
        />
        <Textarea
          label={t('own.tests')}
          description={t('own.testsHint')}
          autosize
          minRows={2}
          disabled={disabled}
          {...form.getInputProps('settings.testAddresses')}
        />
        {disabled ? null : <SaveRow dirty={form.isDirty()} pending={save.isPending} savedAt={save.savedAt} />}
      </Stack>
    </form>
  )
}
