import { Stack } from '@mantine/core'
import { type Organisation, organisationEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useMay } from '../../api/use-session.ts'
import { SaveRefusal } from '../SaveRefusal.tsx'
import { SaveRow } from '../SaveRow.tsx'
import { useSavedForm } from '../use-saved-form.ts'
import { FooterPanel } from './FooterPanel.tsx'
import { RulesPanel } from './RulesPanel.tsx'
import { SenderPanel } from './SenderPanel.tsx'
import { sendingValues, withSending } from './sending-values.ts'

/** The form of everything about sending. */
export function SendingForm(props: { readonly organisation: Organisation }): ReactNode {
  const disabled = !useMay('admin')
  const { form, onSubmit, save } = useSavedForm({
    endpoint: organisationEndpoints.put,
    schema: organisationEndpoints.put.body,
    initial: sendingValues(props.organisation),
    bodyOf: (values) => withSending(props.organisation, values),
    invalidates: [organisationEndpoints.show.path],
  })
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md">
        <SaveRefusal error={save.error} onFresh={save.onFresh} />
        <SenderPanel form={form} disabled={disabled} />
        <FooterPanel form={form} disabled={disabled} />
        <RulesPanel form={form} disabled={disabled} />
        {disabled ? null : <SaveRow dirty={form.isDirty()} pending={save.isPending} savedAt={save.savedAt} />}
      </Stack>
    </form>
  )
}
