import { type Actor, findIdentities } from '@shirube/db'
import { addressesIn } from '../identity/addresses-in.ts'
import type { Runtime } from '../runtime.ts'
import { changeGuest } from './check-in.ts'

/** What came of a list of addresses. */
export interface TakenList {
  readonly done: number
  /** Those who were so before. */
  readonly before: number
  /** Addresses of which no lead is known. */
  readonly unknown: readonly string[]
}

/** Notes for everybody on a list of addresses that they have registered, or were there; nobody is made a lead by it. */
export async function takeGuestList(
  runtime: Runtime,
  list: { readonly seminar: string; readonly as: 'register' | 'attend'; readonly addresses: string },
  actor: Actor,
): Promise<TakenList> {
  const addresses = addressesIn(list.addresses)
  const keys = addresses.map((value) => ({ kind: 'email', value }) as const)
  const known = await findIdentities(runtime.db, keys)
  const leads = new Set(known.map(({ lead }) => lead))
  let done = 0
  for (const lead of leads)
    if (await changeGuest(runtime, { seminar: list.seminar, lead, what: list.as }, actor)) done += 1
  const found = new Set(known.map(({ value }) => value))
  return { done, before: leads.size - done, unknown: addresses.filter((address) => !found.has(address)) }
}
