import { MultiSelect, TagsInput } from '@mantine/core'
import { CAMPAIGN_PARTS, type CampaignPart, importEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useCatalog } from '../catalog/use-catalog.ts'
import type { CampaignForm } from './campaign-form.ts'
import { useText } from './use-text.ts'

/** Chooses what belongs to a campaign, kind by kind. */
export function PartFields({ form }: { readonly form: CampaignForm }): ReactNode {
  const t = useText()
  const choices = usePartNames()
  const { parts } = form.getValues()
  const set = (kind: CampaignPart['kind'], ids: readonly string[]): void =>
    form.setFieldValue('parts', { ...parts, [kind]: ids })
  return CAMPAIGN_PARTS.map((kind) =>
    kind === 'utm' ? (
      <TagsInput
        key={kind}
        label={t('part.utm')}
        description={t('utmHint')}
        maxLength={100}
        acceptValueOnBlur
        value={[...parts.utm]}
        onChange={(values) => set('utm', values)}
      />
    ) : (
      <MultiSelect
        key={kind}
        label={t(`part.${kind}`)}
        data={choices(kind).map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        clearable
        value={[...parts[kind]]}
        onChange={(ids) => set(kind, ids)}
      />
    ),
  )
}

/** What can be chosen of each kind, and what it is called. */
export function usePartNames() {
  const catalog = useCatalog()
  const imports = useQuery({ ...queryOf(importEndpoints.list), staleTime: 60_000 })
  const files = (imports.data?.items ?? []).filter(({ state }) => state === 'done')
  return (
    kind: Exclude<CampaignPart['kind'], 'utm'>,
  ): readonly { readonly id: string; readonly name: string }[] =>
    kind === 'import' ? files : (catalog.list(kind) ?? [])
}
