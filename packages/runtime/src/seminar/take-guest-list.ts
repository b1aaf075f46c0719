import type { Actor } from '@shirube/db'
import { leadsByEmail } from '@shirube/db/seminar'
import { emailKey } from '../identity/keys.ts'
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

/** The addresses in a text, each once, between whatever signs they stand. */
export function addressesIn(text: string): readonly string[] {
  const parts = text.split(/[\s,;:<>"'()、。，；：「」（）]+/u)
  const found = parts.flatMap((part) => {
    const email = part.includes('@') ? emailKey(part) : undefined
    return email === undefined ? [] : [email]
  })
  return [...new Set(found)]
}

/** Notes for everybody on a list of addresses that they have registered, or were there; nobody is made a lead by it. */
export async function takeGuestList(
  runtime: Runtime,
  list: { readonly seminar: string; readonly as: 'register' | 'attend'; readonly addresses: string },
  actor: Actor,
): Promise<TakenList> {
  const addresses = addressesIn(list.addresses)
  const leads = await leadsByEmail(runtime.db, addresses)
  let done = 0
  for (const lead of new Set(leads.values()))
    if (await changeGuest(runtime, { seminar: list.seminar, lead, what: list.as }, actor)) done += 1
  const unknown = addresses.filter((address) => !leads.has(address))
  return { done, before: new Set(leads.values()).size - done, unknown }
}
