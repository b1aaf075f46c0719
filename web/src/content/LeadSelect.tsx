import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type LeadBrief, leadEndpoints } from '@shirube/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useText } from './use-text.ts'

const SOME = 12
const NOBODY = ''

const labelOf = ({ name, company }: LeadBrief): string =>
  company === undefined ? name : `${name} ${company}`

/** One lead, found by name, company or address; before anything is typed, those with the highest scores. */
export function LeadSelect(props: {
  readonly label?: string
  readonly labelledBy?: string
  readonly lead: string | undefined
  /** What stands first and means no lead: somebody invented. */
  readonly otherwise?: string
  readonly className?: string | undefined
  readonly onLead: (lead: string | undefined) => void
}): ReactNode {
  const t = useText()
  const { label, labelledBy, lead, otherwise, className, onLead } = props
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string }>()
  const [search] = useDebouncedValue(words === chosen?.label || words === otherwise ? '' : words, 200)
  const { data } = useQuery({
    ...queryOf(leadEndpoints.list, { query: { limit: SOME, ...(search !== '' && { search }) } }),
    placeholderData: keepPreviousData,
  })
  const found = (data?.items ?? []).map((one) => ({ value: one.id, label: labelOf(one) }))
  const apart = chosen !== undefined && chosen.value === lead && !found.some(({ value }) => value === lead)
  return (
    <Select
      {...(label !== undefined && { label })}
      {...(labelledBy !== undefined && { 'aria-labelledby': labelledBy })}
      className={className ?? ''}
      searchable
      allowDeselect={false}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
      nothingFoundMessage={t('editor.nobody')}
      value={lead ?? (otherwise === undefined ? null : NOBODY)}
      data={[
        ...(otherwise === undefined ? [] : [{ value: NOBODY, label: otherwise }]),
        ...(apart ? [chosen] : []),
        ...found,
      ]}
      // The server has searched; what it found is shown whole.
      filter={({ options }) => options}
      onSearchChange={setWords}
      onChange={(value, option) => {
        setChosen(option ?? undefined)
        onLead(value === null || value === NOBODY ? undefined : value)
      }}
    />
  )
}
