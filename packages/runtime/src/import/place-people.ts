import type { FactEvent } from '@shirube/audience'
import type { ImportPlan } from '@shirube/contract'
import { leadRecord, listsWithCounts, staffById, type Tx, userRows } from '@shirube/db'
import { addCampaignPart } from '@shirube/db/campaign'
import type { ImportedPlacing } from '@shirube/db/import'
import { badInput } from '@shirube/kernel'
import { askForCampaignCount } from '../campaign/count-campaigns.ts'
import type { LeadSession } from '../ingest/session.ts'
import { changeOwner } from '../lead/change-owner.ts'
import { changeMember } from '../list/change-member.ts'
import type { Runtime } from '../runtime.ts'

const NO_LIST = { ja: 'このリストはありません', en: 'There is no such list' } as const
const NO_OWNER = { ja: 'このユーザーはいません', en: 'There is no such colleague' } as const
const NO_CAMPAIGN = { ja: 'このキャンペーンはありません', en: 'There is no such campaign' } as const

/** Where the people of a list are put beside being taken in. */
export interface Placing extends Pick<ImportPlan, 'list' | 'owner' | 'known'> {
  /** Who may be named as the owner by a row: whoever is still a colleague. */
  readonly colleagues: ReadonlySet<string>
}

/** Makes an import a part of its campaign, and makes sure that its list and its colleague are there. Throws `bad_input`. */
export async function checkPlacing(
  runtime: Runtime,
  tx: Tx,
  about: { id: string; plan: ImportPlan },
): Promise<void> {
  const { list, owner, campaign } = about.plan
  if (list !== undefined && (await listsWithCounts(tx, list)).length === 0)
    throw badInput('plan.list', NO_LIST)
  if (owner !== undefined && !(await staffById(tx, owner))) throw badInput('plan.owner', NO_OWNER)
  if (campaign === undefined) return
  if (!(await addCampaignPart(tx, campaign, { kind: 'import', id: about.id })))
    throw badInput('plan.campaign', NO_CAMPAIGN)
  await askForCampaignCount(tx, runtime.clock.now())
}

/** Of what a plan says, what is still there: a list or a colleague that went meanwhile holds nobody up. */
export async function standingPlacing(
  runtime: Runtime,
  { list, owner, known, columns }: ImportPlan,
): Promise<Placing> {
  const { db } = runtime
  const asksWho = owner !== undefined || columns.includes('owner')
  const active = asksWho ? (await userRows(db)).filter((user) => user.active) : []
  const colleagues = new Set(active.map(({ id }) => id))
  const hasList = list !== undefined && (await listsWithCounts(db, list)).length > 0
  const hasOwner = owner !== undefined && colleagues.has(owner)
  return { known, colleagues, ...(hasList && { list }), ...(hasOwner && { owner }) }
}

/** Who looks after a person: whom their rows name, else the colleague of the import. */
function ownerAmong(events: readonly FactEvent[], { owner, known, colleagues }: Placing): string | undefined {
  const named = events.flatMap(({ kind, payload }) => {
    const asked = kind === 'lead.imported' ? payload['owner'] : undefined
    return typeof asked === 'string' && colleagues.has(asked) ? [asked] : []
  })
  return (known === 'overwrite' ? named.at(-1) : named[0]) ?? owner
}

/** Puts an imported person on the list of the import, and to the colleague of their row or of the import. */
export async function placePerson(
  session: LeadSession,
  about: { readonly id: string; readonly placing: Placing },
  events: readonly FactEvent[],
): Promise<void> {
  const { list, known } = about.placing
  const cause = { kind: 'import', id: about.id } as const
  const owner = ownerAmong(events, about.placing)
  if (owner !== undefined) {
    const before = (await leadRecord(session.tx, session.lead))?.owner ?? null
    if (before === null || known === 'overwrite')
      await changeOwner(session, { from: before, to: owner }, cause)
  }
  if (list !== undefined) await changeMember(session, { list, on: true }, cause)
}

interface OwnerChange {
  readonly before: string | null
  readonly after: string | null
}

/** The changes of owner that stand, oldest first: one that was taken back leaves nothing of either. */
function standing(placings: readonly ImportedPlacing[]): readonly OwnerChange[] {
  const stack: OwnerChange[] = []
  const idOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  for (const { kind, payload } of placings) {
    if (kind !== 'owner.changed') continue
    const change = { before: idOf(payload['before']), after: idOf(payload['after']) }
    const last = stack.at(-1)
    if (last?.before === change.after && last.after === change.before) stack.pop()
    else stack.push(change)
  }
  return stack
}

/** Takes an imported person from the list and the colleague again, unless that was changed since; safe to repeat. */
export async function unplacePerson(
  session: LeadSession,
  id: string,
  placings: readonly ImportedPlacing[],
): Promise<void> {
  const cause = { kind: 'import', id } as const
  for (const { kind, payload } of placings) {
    const { list } = payload
    if (kind === 'list.added' && typeof list === 'string')
      await changeMember(session, { list, on: false }, cause)
  }
  for (const { before, after } of standing(placings).toReversed()) {
    const now = (await leadRecord(session.tx, session.lead))?.owner ?? null
    if (now === after) await changeOwner(session, { from: now, to: before }, cause)
  }
}
