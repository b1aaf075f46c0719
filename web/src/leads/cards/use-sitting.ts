import { useSessionStorage } from '@mantine/hooks'
import { CONSENT_BASES } from '@shirube/audience'
import { z } from 'zod'
import type { Sitting } from './card-draft.ts'

const sittingSchema = z.object({
  since: z.number(),
  exchangedOn: z.iso.date(),
  place: z.string(),
  owner: z.string().nullable(),
  basis: z.enum(CONSENT_BASES).nullable(),
})

/** The day by the clock of whoever types, `YYYY-MM-DD`. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(Date.now())

function read(text: string | undefined): Sitting | undefined {
  try {
    return sittingSchema.safeParse(JSON.parse(text ?? '')).data
  } catch {
    return undefined
  }
}

/** What the cards of this sitting have in common; kept while the tab is open, so that a reload loses nothing. */
export function useSitting(): readonly [Sitting, (sitting: Sitting) => void] {
  const [sitting, setSitting] = useSessionStorage<Sitting>({
    key: 'shirube.cards',
    getInitialValueInEffect: false,
    defaultValue: { since: Date.now(), exchangedOn: today(), place: '', owner: null, basis: 'card' },
    deserialize: (text) =>
      read(text) ?? { since: Date.now(), exchangedOn: today(), place: '', owner: null, basis: 'card' },
  })
  return [sitting, setSitting]
}
