import type { EpochMs, Language } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** What the organisation is called and decides. */
export interface OrganisationContent {
  readonly name: string
  readonly language: Language
  readonly timeZone: string
  readonly settings: unknown
}

/** Makes the organisation; false when the installation has one. */
export async function insertOrganisation(
  tx: Tx,
  organisation: OrganisationContent,
  now: EpochMs,
): Promise<boolean> {
  const rows = await tx`insert into organisation ${tx({
    id: 1,
    name: organisation.name,
    language: organisation.language,
    time_zone: organisation.timeZone,
    settings: tx.json(organisation.settings as never),
    created_at: now,
  })} on conflict (id) do nothing returning 1`
  return rows.length > 0
}

/** Replaces what the organisation decides; in force from the next transaction on any lead. */
export async function updateOrganisation(tx: Tx, organisation: OrganisationContent): Promise<void> {
  await tx`
    update organisation set name = ${organisation.name}, language = ${organisation.language},
      time_zone = ${organisation.timeZone}, settings = ${tx.json(organisation.settings as never)}, live_stamp = live_stamp + 1,
      revision = revision + 1`
}
