import { randomBytes } from 'node:crypto'
import type { HandedOver } from '@shirube/contract'
import { claimEventKey, lockVisitor, moveVisitorHits, type Tx, transaction } from '@shirube/db'
import type { EpochMs, LeadId } from '@shirube/kernel'
import { makePass } from '../identity/pass.ts'
import type { Runtime } from '../runtime.ts'

/** For how long the word on a link is good: the way from one page to the next, not longer. */
export const HANDOVER_MS = 2 * 60_000

const SOURCE = 'handover'

type Signed = Pick<Runtime, 'keyring' | 'clock'>

interface Written {
  readonly visitor: string
  readonly to: string
  readonly until: string
  readonly nonce: string
}

const textOf = ({ visitor, to, until, nonce }: Written): string =>
  `handover:${visitor}:${to}:${until}:${nonce}`

/** A short-lived, signed word for a link to another of the organisation's sites: which browser follows it. */
export function makeHandover(
  runtime: Signed,
  { visitor, to }: { readonly visitor: string; readonly to: string },
): string {
  const until = (runtime.clock.now() + HANDOVER_MS).toString(36)
  const nonce = randomBytes(9).toString('base64url')
  const signature = runtime.keyring.sign('track', textOf({ visitor, to, until, nonce }))
  return [visitor, until, nonce, signature].join('~')
}

function readHandover(runtime: Signed, token: string, to: string): Written | undefined {
  const [visitor = '', until = '', nonce = '', signature = ''] = token.split('~')
  const written = { visitor, to, until, nonce }
  if (!runtime.keyring.verify('track', textOf(written), signature)) return undefined
  return Number.parseInt(until, 36) >= runtime.clock.now() ? written : undefined
}

/**
 * One browser under two ids: who is known says whose it is; where nobody is, what was done under both is one
 * history. Where both are known they stay as they are: two people may share a computer.
 */
async function unite(
  runtime: Runtime,
  tx: Tx,
  { from, own, now }: { readonly from: string; readonly own: string; readonly now: EpochMs },
): Promise<HandedOver> {
  const leads = new Map<string, LeadId | undefined>()
  // In order, so that two browsers never wait for each other in a circle.
  for (const id of [from, own].toSorted()) leads.set(id, await lockVisitor(tx, { id }, now))
  if (leads.get(own) !== undefined) return {}
  const lead = leads.get(from)
  if (lead !== undefined) return { pass: makePass(runtime, lead) }
  await moveVisitorHits(tx, { from: own, to: from })
  return { visitor: from }
}

/**
 * Takes the word of a link, once. A forged, expired or repeated one, or one for another site, is worth nothing, and
 * nobody is told why.
 */
export async function takeHandover(
  runtime: Runtime,
  about: { readonly token: string; readonly at: string; readonly own?: string | undefined },
): Promise<HandedOver> {
  const written = readHandover(runtime, about.token, about.at)
  if (!written || written.visitor === about.own) return {}
  const { visitor: from, nonce } = written
  const { own } = about
  return await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    if (!(await claimEventKey(tx, { source: SOURCE, id: nonce }, now))) return {}
    return own === undefined ? { visitor: from } : await unite(runtime, tx, { from, own, now })
  })
}
