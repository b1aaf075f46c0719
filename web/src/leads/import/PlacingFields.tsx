import { Select } from '@mantine/core'
import { campaignEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import type { Choice } from './import-choice.ts'
import { useText } from './use-text.ts'

type Placed = 'list' | 'owner' | 'campaign'

/** Where the people of a list are put: on a list, to a colleague, into a campaign. */
export function PlacingFields(props: {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
}): ReactNode {
  const t = useText()
  const { choice, onChange } = props
  const catalog = useCatalog()
  const campaigns = useQuery(queryOf(campaignEndpoints.list)).data?.items ?? []
  const given = {
    list: catalog.list('list') ?? [],
    owner: catalog.list('user') ?? [],
    campaign: campaigns,
  } as const satisfies Record<Placed, readonly { readonly id: string; readonly name: string }[]>
  return (['list', 'owner', 'campaign'] as const).map((key) => (
    <Select
      key={key}
      label={t(`place_${key}`)}
      {...(key === 'list' && { description: t('placeListHint') })}
      placeholder={t('placeNone')}
      clearable
      searchable
      data={given[key].map(({ id, name }) => ({ value: id, label: name }))}
      value={choice[key] ?? null}
      onChange={(value) => onChange({ ...choice, [key]: value ?? undefined })}
    />
  ))
}
