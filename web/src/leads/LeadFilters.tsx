import { Select } from '@mantine/core'
import { QUALIFICATION_WORDS, QUALIFICATIONS, STAGE_WORDS, STAGES } from '@shirube/audience'
import { companyEndpoints, leadEndpoints } from '@shirube/contract'
import type { AssetKind } from '@shirube/kernel'
import { FilterChip, FilterRow, formatNumber, SearchField, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useCatalog } from '../catalog/use-catalog.ts'
import { CellChip } from './CellChip.tsx'
import classes from './LeadFilters.module.css'
import { isFiltered, type LeadFilter, showsCell, withoutCell } from './lead-filter.ts'
import { useText } from './use-text.ts'

type Key = 'stage' | 'qualification' | 'owner' | 'list' | 'segment' | 'tag'

/** Search, filters and how many leads are left; all of it stands in the address of the page. */
export function LeadFilters(props: {
  readonly filter: LeadFilter
  readonly count: { readonly people: number; readonly all: number } | undefined
  readonly end: ReactNode
  readonly onFilter: (filter: LeadFilter) => void
}): ReactNode {
  const t = useText()
  const { filter, count, end, onFilter } = props
  const put = (change: Partial<Record<keyof LeadFilter, unknown>>): void =>
    onFilter({ ...filter, ...change } as LeadFilter)
  const said = count && {
    people: formatNumber(count.people),
    all: formatNumber(count.all),
    count: count.people,
  }
  return (
    <FilterRow
      label={t('list.filters')}
      search={
        <SearchField
          label={t('list.search')}
          placeholder={t('list.searchHint')}
          clearLabel={t('list.clear')}
          value={filter.search ?? ''}
          onSearch={(words) => put({ search: words === '' ? undefined : words })}
        />
      }
      found={said && (isFiltered(filter) ? t('list.foundOf', said) : t('list.found', said))}
      end={end}
    >
      <Choices filter={filter} onChoose={(key, value) => put({ [key]: value ?? undefined })} />
      {filter.company === undefined ? null : (
        <CompanyChip company={filter.company} onPress={() => put({ company: undefined })} />
      )}
      {showsCell(filter) ? <CellChip filter={filter} onLeave={() => onFilter(withoutCell(filter))} /> : null}
      <FilterChip
        pressed={filter.system === true}
        onPress={() => put({ system: filter.system === true ? undefined : true })}
      >
        {t('list.systemHidden')}
      </FilterChip>
    </FilterRow>
  )
}

/** Pressed while the people of one company are shown; its name stands once it is read. */
function CompanyChip(props: { readonly company: string; readonly onPress: () => void }): ReactNode {
  const t = useText()
  const { data } = useQuery(queryOf(companyEndpoints.show, { params: { id: props.company } }))
  return (
    <FilterChip pressed onPress={props.onPress}>
      {data?.name ?? t('column.company')}
    </FilterChip>
  )
}

function Choices(props: {
  readonly filter: LeadFilter
  readonly onChoose: (key: Key, value: string | null) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  const tags = useTags(props.filter.tag)
  const named = (kind: AssetKind) =>
    (catalog.list(kind) ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const choices: readonly { key: Key; label: string; data: { value: string; label: string }[] }[] = [
    {
      key: 'stage',
      label: t('list.stage'),
      data: STAGES.map((value) => ({ value, label: STAGE_WORDS[value][language] })),
    },
    {
      key: 'qualification',
      label: t('list.qualification'),
      data: QUALIFICATIONS.map((value) => ({ value, label: QUALIFICATION_WORDS[value][language] })),
    },
    {
      key: 'owner',
      label: t('list.owner'),
      data: [{ value: 'none', label: t('list.noOwner') }, ...named('user')],
    },
    { key: 'segment', label: t('list.segment'), data: named('segment') },
    { key: 'list', label: t('list.listOf'), data: named('list') },
    { key: 'tag', label: t('list.tag'), data: tags.map((tag) => ({ value: tag, label: tag })) },
  ]
  return choices.map(({ key, label, data }) => (
    <Select
      key={key}
      className={classes.choice ?? ''}
      aria-label={label}
      placeholder={label}
      data={data}
      value={props.filter[key] ?? null}
      clearable
      clearButtonProps={{ 'aria-label': t('list.clear') }}
      searchable={data.length > 8}
      comboboxProps={{ width: 240, position: 'bottom-start' }}
      onChange={(value) => props.onChoose(key, value)}
    />
  ))
}

/** The tags to choose from, the chosen one always among them. */
function useTags(chosen: string | undefined): readonly string[] {
  const used = useQuery({ ...queryOf(leadEndpoints.tags), staleTime: 60_000 })
  const tags = used.data?.items ?? []
  return chosen === undefined || tags.includes(chosen) ? tags : [chosen, ...tags]
}
