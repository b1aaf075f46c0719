import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type LeadBrief, leadEndpoints } from '@shirube/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useText } from '../use-text.ts'
import classes from './LeadPicker.module.css'

const SAMPLE = 'sample'
const SOME = 12

const labelOf = ({ name, company }: LeadBrief): string =>
  company === undefined ? name : `${name} ${company}`

/** As whom the mail is seen: somebody invented, or any lead, found by name, company or address. */
export function LeadPicker(props: {
  readonly lead: string | undefined
  readonly onLead: (lead: string | undefined) => void
}): ReactNode {
  const t = useText()
  const { lead, onLead } = props
  const [words, setWords] = useState('')
  const [label, setLabel] = useState<string>()
  const [search] = useDebouncedValue(words === label || words === t('editor.sample') ? '' : words, 200)
  const { data } = useQuery({
    ...queryOf(leadEndpoints.list, { query: { limit: SOME, ...(search !== '' && { search }) } }),
    placeholderData: keepPreviousData,
  })
  const found = (data?.items ?? []).map((one) => ({ value: one.id, label: labelOf(one) }))
  const chosen = lead !== undefined && label !== undefined && !found.some(({ value }) => value === lead)
  return (
    <div className={classes.picker}>
      <span className={classes.label} id="as-whom">
        {t('editor.asWhom')}
      </span>
      <Select
        aria-labelledby="as-whom"
        className={classes.select ?? ''}
        searchable
        allowDeselect={false}
        comboboxProps={{ width: 320, position: 'bottom-end' }}
        nothingFoundMessage={t('editor.nobody')}
        value={lead ?? SAMPLE}
        data={[
          { value: SAMPLE, label: t('editor.sample') },
          ...(chosen ? [{ value: lead, label }] : []),
          ...found,
        ]}
        // The server has searched; what it found is shown whole.
        filter={({ options }) => options}
        onSearchChange={setWords}
        onChange={(value, option) => {
          setLabel(option?.label)
          onLead(value === null || value === SAMPLE ? undefined : value)
        }}
      />
    </div>
  )
}
