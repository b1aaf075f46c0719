import type { Language, LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** A colleague who can be written to. */
export interface StaffMember {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** A colleague by id, if active. */
export async function staffById(tx: Tx, id: string): Promise<StaffMember | undefined> {
  const [row] = await tx<
    StaffMember[]
  >`select id, name, email, language from users where id::text = ${id} and active`
  return row
}

/** Who owns the lead, if active. */
export async function ownerOfLead(tx: Tx, lead: LeadId): Promise<StaffMember | undefined> {
  const [row] = await tx<StaffMember[]>`
    select u.id, u.name, u.email, u.language from leads l join users u on u.id = l.owner_id where l.id = ${lead} and u.active`
  return row
}

/** The next active member of a team, in turn. The team's row is locked until the transaction ends. */
export async function nextOfTeam(tx: Tx, team: string): Promise<StaffMember | undefined> {
  const [turn] = await tx<
    { turn: number }[]
  >`update teams set turn = turn + 1 where id = ${team} returning turn`
  if (!turn) return undefined
  const members = await tx<StaffMember[]>`
    select u.id, u.name, u.email, u.language from team_members m join users u on u.id = m.user_id
    where m.team_id = ${team} and u.active order by m.position, u.id`
  return members[(turn.turn - 1) % Math.max(1, members.length)]
}
