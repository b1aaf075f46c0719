import { Select } from '@mantine/core'
import { isDerivedField, LEAD_FIELD_WORDS, LEAD_FIELDS, type LeadField } from '@shirube/audience'
import type { ImportPlan } from '@shirube/contract'
import { DataTable, Panel, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useCatalog } from '../../catalog/use-catalog.ts'
import type { ReadList } from './read-list.ts'
import { useText } from './use-text.ts'

const FIELDS = (Object.keys(LEAD_FIELDS) as LeadField[]).filter(
  (field) => !isDerivedField(field) && LEAD_FIELDS[field] !== 'texts',
)

/** Which column of the file becomes which field, guessed from the words over them. */
export function ColumnTable(props: {
  readonly list: ReadList
  readonly chosen: ImportPlan['columns']
  readonly onChange: (columns: ImportPlan['columns']) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  const { list, chosen, onChange } = props
  const options = [
    ...(['ignore', 'fullName', 'fullNameKana'] as const).map((value) => ({ value, label: t(value) })),
    ...FIELDS.map((value) => ({ value: value as string, label: LEAD_FIELD_WORDS[value][language] })),
    ...(catalog.list('customField') ?? []).map(({ id, name }) => ({ value: `custom.${id}`, label: name })),
  ]
  const known = chosen.filter((column) => column !== 'ignore').length
  const put = (place: number, value: string | null): void =>
    onChange(chosen.map((column, at) => (at === place ? (value ?? 'ignore') : column)))
  return (
    <Panel title={t('columns')} aside={t('guessed', { columns: chosen.length, known })} inside="rows">
      <DataTable
        label={t('columns')}
        rows={list.headers.map((header, place) => ({ header, place }))}
        keyOf={({ place }) => String(place)}
        columns={[
          { key: 'head', head: t('head'), names: true, cell: ({ header }) => header },
          { key: 'example', head: t('example'), cell: ({ place }) => list.rows[0]?.cells[place] ?? '' },
          {
            key: 'becomes',
            head: t('becomes'),
            cell: ({ header, place }) => (
              <Select
                size="xs"
                aria-label={`${header} → ${t('becomes')}`}
                data={options}
                value={chosen[place] ?? 'ignore'}
                allowDeselect={false}
                searchable
                onChange={(value) => put(place, value)}
              />
            ),
          },
        ]}
      />
    </Panel>
  )
}
