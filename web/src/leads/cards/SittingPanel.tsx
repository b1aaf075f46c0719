import { Autocomplete, Select, SimpleGrid, TextInput } from '@mantine/core'
import { CONSENT_BASES, CONSENT_BASIS_WORDS, type ConsentBasis } from '@shirube/audience'
import { campaignEndpoints, seminarEndpoints } from '@shirube/contract'
import { Panel, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import type { Sitting } from './card-draft.ts'
import { useText } from './use-text.ts'

/** The names of exhibitions, seminars and campaigns: where cards usually come from. */
function usePlaces(): readonly string[] {
  const language = useLanguage()
  const seminars = useQuery(queryOf(seminarEndpoints.list))
  const campaigns = useQuery(queryOf(campaignEndpoints.list))
  const held = (seminars.data?.items ?? []).filter(({ archived }) => !archived)
  const names = [
    ...held.map(({ title }) => title[language]),
    ...(campaigns.data?.items ?? []).map(({ name }) => name),
  ]
  return [...new Set(names)]
}

/** What every card of the pile has in common; it stays as it is from one card to the next. */
export function SittingPanel(props: {
  readonly sitting: Sitting
  readonly onChange: (sitting: Sitting) => void
}): ReactNode {
  const t = useText()
  const { sitting, onChange } = props
  const people = useCatalog().list('user') ?? []
  return (
    <Panel title={t('sitting')} aside={t('sittingHint')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={10}>
        <TextInput
          type="date"
          label={t('exchangedOn')}
          value={sitting.exchangedOn}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') onChange({ ...sitting, exchangedOn: value })
          }}
        />
        <Autocomplete
          label={t('place')}
          placeholder={t('placeHint')}
          data={[...usePlaces()]}
          value={sitting.place}
          maxLength={200}
          onChange={(place) => onChange({ ...sitting, place })}
        />
        <Select
          label={t('owner')}
          placeholder={t('ownerNone')}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={sitting.owner}
          searchable
          clearable
          onChange={(owner) => onChange({ ...sitting, owner })}
        />
        <Consent basis={sitting.basis} onChange={(basis) => onChange({ ...sitting, basis })} />
      </SimpleGrid>
    </Panel>
  )
}

function Consent(props: {
  readonly basis: ConsentBasis | null
  readonly onChange: (basis: ConsentBasis | null) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const bases = CONSENT_BASES.map((value) => ({
    value: value as string,
    label: t('basis', { basis: CONSENT_BASIS_WORDS[value][language] }),
  }))
  return (
    <Select
      label={t('consent')}
      allowDeselect={false}
      value={props.basis ?? 'none'}
      data={[...bases, { value: 'none', label: t('consentNone') }]}
      onChange={(value) => props.onChange(CONSENT_BASES.find((one) => one === value) ?? null)}
    />
  )
}
