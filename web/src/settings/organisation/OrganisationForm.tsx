import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type Organisation, organisationEndpoints } from '@shirube/contract'
import { LANGUAGES } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'

/** The name, language and zone of the organisation. */
export function OrganisationForm(props: { readonly organisation: Organisation }): ReactNode {
  const t = useText()
  const form = useForm({ initialValues: props.organisation })
  const save = useAction(organisationEndpoints.put, {
    invalidates: [organisationEndpoints.show.path],
  })
  return (
    <form noValidate onSubmit={form.onSubmit((body) => save.mutate({ body }))}>
      <Stack gap="md" maw={480}>
        <Refusal error={save.error} />
        <TextInput label={t('organisation.name')} {...form.getInputProps('name')} />
        <Select
          label={t('organisation.language')}
          description={t('organisation.languageHint')}
          data={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
        <Group>
          <Button type="submit" variant="filled" loading={save.isPending}>
            {t('save')}
          </Button>
          {save.isSuccess ? <span role="status">{t('saved')}</span> : null}
        </Group>
      </Stack>
    </form>
  )
}
