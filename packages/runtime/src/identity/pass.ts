import { asId, type LeadId } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'

/** For how long a pass joins a browser to a lead: the way from a link to its page, not longer. */
export const PASS_MS = 10 * 60_000

/** What a pass turned out to be. */
export type ReadPass =
  | { readonly kind: 'lead'; readonly lead: LeadId }
  | { readonly kind: 'expired' }
  | { readonly kind: 'forged' }

const textOf = (lead: string, until: string): string => `pass:${lead}:${until}`

/** A short-lived, signed word that the tracker hands back: the browser that carries it is this lead's. */
export function makePass(runtime: Pick<Runtime, 'keyring' | 'clock'>, lead: LeadId): string {
  const until = (runtime.clock.now() + PASS_MS).toString(36)
  return `${lead}~${until}~${runtime.keyring.sign('track', textOf(lead, until))}`
}

/** Whom a pass speaks for. */
export function readPass(runtime: Pick<Runtime, 'keyring' | 'clock'>, pass: string): ReadPass {
  const [lead = '', until = '', signature = ''] = pass.split('~')
  if (!runtime.keyring.verify('track', textOf(lead, until), signature)) return { kind: 'forged' }
  return Number.parseInt(until, 36) >= runtime.clock.now()
    ? { kind: 'lead', lead: asId<LeadId>(lead) }
    : { kind: 'expired' }
}
