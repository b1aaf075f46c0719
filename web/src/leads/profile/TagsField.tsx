import { TagsInput } from '@mantine/core'
import { LEAD_FIELD_WORDS } from '@shirube/audience'
import { type Lead, leadEndpoints } from '@shirube/contract'
import { useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import type { OwnValues } from './own-values.ts'

/** The tags of a lead, with those that others have to choose from. */
export function TagsField(props: {
  readonly lead: Lead
  readonly values: OwnValues
  readonly onChange: (values: OwnValues) => void
}): ReactNode {
  const language = useLanguage()
  const used = useQuery({ ...queryOf(leadEndpoints.tags), staleTime: 60_000 })
  const { lead, values, onChange } = props
  const held = Object.hasOwn(values, 'tags') ? values['tags'] : lead.fields['tags']
  return (
    <TagsInput
      size="xs"
      label={LEAD_FIELD_WORDS.tags[language]}
      data={used.data?.items ?? []}
      maxLength={60}
      maxTags={100}
      acceptValueOnBlur
      value={Array.isArray(held) ? held : []}
      onChange={(tags) => onChange({ ...values, tags: tags.length === 0 ? null : tags })}
    />
  )
}
