import { useDebouncedValue } from '@mantine/hooks'
import { type LeadBrief, leadEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '../../api/query-of.ts'
import type { CardDraft } from './card-draft.ts'

const PAUSE_MS = 250

/** Who may be the person on the card, while it is typed (S4). */
export function useAlike(draft: CardDraft): readonly LeadBrief[] {
  const [{ email = '', phone = '', mobile = '', lastName = '', firstName = '' }] = useDebouncedValue(
    draft.fields,
    PAUSE_MS,
  )
  const name = `${lastName}${firstName}`
  const given = { email, phone, mobile, name: name.length >= 2 ? name : '' }
  const query = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ''))
  const enabled = Object.keys(query).length > 0
  const { data } = useQuery({ ...queryOf(leadEndpoints.alike, { query }), enabled })
  return enabled ? (data?.items ?? []) : []
}
