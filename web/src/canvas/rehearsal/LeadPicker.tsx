import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { leadEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { choose, type LeadChoice, rehearsalStore, useRehearsal } from './rehearsal-store.ts'
import { useRehearsalText } from './use-rehearsal-text.ts'

const SAMPLE = 'sample'
const WAIT_MS = 250

/** Chooses who is rehearsed: a sample person, or a real lead as it is now. */
export function LeadPicker(): ReactNode {
  const t = useRehearsalText()
  const choice = useRehearsal((state) => state.choice)
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words, WAIT_MS)
  const leads = useQuery({
    ...queryOf(leadEndpoints.list, {
      query: { limit: 12, ...(asked.trim() !== '' && { search: asked.trim() }) },
    }),
  })
  const [sample] = useState<LeadChoice>(() => {
    const { choice: now } = rehearsalStore.getState()
    return now.kind === 'invented' ? now : rehearsalStore.getInitialState().choice
  })
  const found = leads.data?.items ?? []
  const known = choice.kind === 'real' ? [{ value: choice.id, label: choice.name }] : []
  const listed = found.map(({ id, name, company }) => ({
    value: id,
    label: company === undefined ? name : `${name}（${company}）`,
  }))
  const data = [
    { value: SAMPLE, label: t('sample') },
    ...known,
    ...listed.filter(({ value }) => known.every((one) => one.value !== value)),
  ]
  const pick = (value: string | null): void => {
    if (value === null || value === SAMPLE) return choose(choice.kind === 'invented' ? choice : sample)
    const label = data.find((one) => one.value === value)?.label ?? value
    choose({ kind: 'real', id: value, name: label })
  }
  return (
    <Select
      aria-label={t('who')}
      placeholder={t('search')}
      searchable
      data={data}
      value={choice.kind === 'real' ? choice.id : SAMPLE}
      allowDeselect={false}
      // The server has already searched.
      filter={({ options }) => options}
      nothingFoundMessage={leads.isFetching ? t('searching') : t('nobody')}
      onSearchChange={(next) => setWords(data.some(({ label }) => label === next) ? '' : next)}
      onChange={pick}
    />
  )
}
