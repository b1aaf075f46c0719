import { isDerivedField, LEAD_FIELD_WORDS, LEAD_FIELDS, type LeadField } from '@shirube/audience'
import type { ImportColumn } from '@shirube/contract'
import { useLanguage } from '@shirube/ui'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from './use-text.ts'

const FIELDS = (Object.keys(LEAD_FIELDS) as LeadField[]).filter(
  (field) => !isDerivedField(field) && field !== 'source',
)

/** Something that a column may become, by its name. */
export interface ColumnOption {
  readonly value: string
  readonly label: string
}

/** Everything that a column may become. */
export function useColumnOptions(): readonly ColumnOption[] {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  const own = catalog.list('customField') ?? []
  return [
    { value: 'ignore', label: t('ignore') },
    { value: 'fullName', label: t('fullName') },
    { value: 'fullNameKana', label: t('fullNameKana') },
    ...FIELDS.map((value) => ({ value, label: LEAD_FIELD_WORDS[value][language] })),
    { value: 'metOn', label: t('metOn') },
    { value: 'source', label: t('sourceColumn') },
    { value: 'owner', label: t('owner') },
    { value: 'externalId', label: t('externalId') },
    { value: 'happenedAt', label: t('happenedAt') },
    { value: 'touchKind', label: t('touchKind') },
    { value: 'touchPlace', label: t('touchPlace') },
    { value: 'order', label: t('order') },
    { value: 'amount', label: t('amount') },
    { value: 'callOutcome', label: t('callOutcome') },
    { value: 'callNote', label: t('callNote') },
    ...own.map(({ id, name }) => ({ value: `custom.${id}`, label: name })),
  ]
}

/** What two columns become at once, which one of them loses. */
export const twice = (columns: readonly ImportColumn[]): readonly ImportColumn[] => [
  ...new Set(columns.filter((column, place) => column !== 'ignore' && columns.indexOf(column) !== place)),
]
