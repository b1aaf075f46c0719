import { Select, TextInput } from '@mantine/core'
import { leadViewEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import type { TransferFields } from './PlaceFields.tsx'
import { useText } from './use-text.ts'

const FORMATS = ['csv', 'csv-cp932'] as const

/** Which leads are written, and into what file. */
export function WritingFields({ form }: TransferFields): ReactNode {
  const t = useText()
  const views = useQuery(queryOf(leadViewEndpoints.list)).data?.items ?? []
  const segments = useCatalog().list('segment') ?? []
  return (
    <>
      <Select
        label={t('whom')}
        searchable
        data={[
          { group: t('views'), items: views.map(({ id, name }) => ({ value: `view:${id}`, label: name })) },
          {
            group: t('segments'),
            items: segments.map(({ id, name }) => ({ value: `segment:${id}`, label: name })),
          },
        ]}
        {...form.getInputProps('settings.whom')}
        error={form.errors['settings.whom.view'] ?? form.errors['settings.whom.segment']}
      />
      <TextInput
        label={t('fileName')}
        description={t('fileNameHint')}
        {...form.getInputProps('settings.fileName')}
      />
      <TextInput
        label={t('marker')}
        description={t('markerOutHint')}
        placeholder=".done"
        {...form.getInputProps('settings.marker')}
      />
      <Select
        label={t('format')}
        data={FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('settings.format')}
      />
    </>
  )
}
