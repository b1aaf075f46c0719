import type { ImportPlan } from '@shirube/contract'
import { leadRecord, listsWithCounts, staffById, type Tx, transaction } from '@shirube/db'
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
export type Placing = Pick<ImportPlan, 'list' | 'owner' | 'known'>

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
  { list, owner, known }: ImportPlan,
): Promise<Placing> {
  const hasList = list !== undefined && (await listsWithCounts(runtime.db, list)).length > 0
  const hasOwner = owner !== undefined && (await transaction(runtime.db, (tx) => staffById(tx, owner)))
  return { known, ...(hasList && { list }), ...(hasOwner && { owner }) }
}

/** Puts an imported person on the list and to the colleague of the import. */
export async function placePerson(session: LeadSession, id: string, placing: Placing): Promise<void> {
  const cause = { kind: 'import', id } as const
  const { list, owner, known } = placing
  if (owner !== undefined) {
    const before = (await leadRecord(session.tx, session.lead))?.owner ?? null
    if (before === null || known === 'overwrite')
      await changeOwner(session, { from: before, to: owner }, cause)
  }
  if (list !== undefined) await changeMember(session, { list, on: true }, cause)
}

/** Takes an imported person from the list and the colleague again, unless that was changed since. */
export async function unplacePerson(
  session: LeadSession,
  id: string,
  placings: readonly ImportedPlacing[],
): Promise<void> {
  const cause = { kind: 'import', id } as const
  for (const { kind, payload } of placings) {
    const { list, before, after } = payload
    if (kind === 'list.added' && typeof list === 'string')
      await changeMember(session, { list, on: false }, cause)
    if (kind !== 'owner.changed') continue
    const now = (await leadRecord(session.tx, session.lead))?.owner ?? null
    const to = typeof before === 'string' ? before : null
    if (now === after) await changeOwner(session, { from: now, to }, cause)
  }
}
