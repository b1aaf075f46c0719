import type { ConsentBasis } from '@shirube/audience'
import type { NewCard } from '@shirube/contract'

/** What is typed off a card, in the order in which it is read there. */
export const CARD_FIELDS = [
  'lastName',
  'firstName',
  'lastNameKana',
  'firstNameKana',
  'companyName',
  'department',
  'jobTitle',
  'email',
  'phone',
  'mobile',
  'postcode',
  'address',
] as const
export type CardField = (typeof CARD_FIELDS)[number]

/** A card while it is typed. */
export interface CardDraft {
  readonly fields: Readonly<Partial<Record<CardField, string>>>
  readonly memo: string
  /** The lead whose card it is, where somebody was recognised. */
  readonly same?: { readonly id: string; readonly name: string }
}

export const EMPTY_CARD: CardDraft = { fields: {}, memo: '' }

/** What all cards of a pile have in common. */
export interface Sitting {
  /** Since when, in milliseconds since 1970. */
  readonly since: number
  /** `YYYY-MM-DD` */
  readonly exchangedOn: string
  readonly place: string
  readonly owner: string | null
  readonly basis: ConsentBasis | null
}

const PAIRS = { lastName: 'firstName', lastNameKana: 'firstNameKana' } as const
const isFirstOfPair = (field: CardField): field is keyof typeof PAIRS => Object.hasOwn(PAIRS, field)

/** A whole name typed into the field of the family name goes into both, as long as the other is empty. */
export function splitNames(draft: CardDraft, field: CardField): CardDraft {
  if (!isFirstOfPair(field)) return draft
  const [family = '', ...given] = (draft.fields[field] ?? '').trim().split(/\s+/u)
  const second = PAIRS[field]
  if (given.length === 0 || (draft.fields[second] ?? '') !== '') return draft
  return { ...draft, fields: { ...draft.fields, [field]: family, [second]: given.join(' ') } }
}

const filled = (draft: CardDraft): NewCard['fields'] =>
  Object.fromEntries(
    Object.entries(draft.fields).flatMap(([field, value]) =>
      value.trim() === '' ? [] : [[field, value.trim()]],
    ),
  )

/** True when something of the card is typed already. */
export const isTyped = (draft: CardDraft): boolean =>
  draft.memo.trim() !== '' || Object.keys(filled(draft)).length > 0

/** The name on a card, else the company. */
export const nameOn = ({ fields }: CardDraft): string =>
  [fields.lastName, fields.firstName].filter(Boolean).join(' ') || (fields.companyName ?? '')

/** Why a card cannot be kept yet; undefined when it can. */
export function lacks(draft: CardDraft, sitting: Sitting): 'needsName' | 'needsPlace' | undefined {
  const fields = filled(draft)
  const named = ['lastName', 'firstName', 'companyName', 'email'] as const
  if (!named.some((field) => fields[field] !== undefined)) return 'needsName'
  return sitting.place.trim() === '' ? 'needsPlace' : undefined
}

/** The card with all that its pile has in common, as it is sent. */
export function bodyOf(draft: CardDraft, sitting: Sitting): NewCard {
  const { exchangedOn, place, owner, basis } = sitting
  return {
    fields: filled(draft),
    ...(draft.same && { lead: draft.same.id }),
    exchangedOn,
    place,
    ...(owner !== null && { owner }),
    ...(basis !== null && { emailConsent: basis }),
    memo: draft.memo,
  }
}
