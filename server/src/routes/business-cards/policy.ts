import type { businessCardEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const write = only([...MARKETING, ...SALES_FORCE])

/** Those who work with leads enter cards, in person: what a card shows is for colleagues alone, and no key is enough. */
export const businessCardPolicy: Policies<typeof businessCardEndpoints> = {
  keep: write,
  mine: write,
  takeBack: write,
  ofLead: everybody(),
}

/** Pictures of cards: everybody who sees leads sees them. */
export const cardPicturePolicy = { show: everybody(), put: write }
