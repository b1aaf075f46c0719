import type { Queryable, Tx } from '../connect/database.ts'

/** Colleagues among whom work goes round in turn. */
export interface TeamRow {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
}

export async function teamRows(db: Queryable, id?: string): Promise<readonly TeamRow[]> {
  return await db<TeamRow[]>`
    select t.id, t.name,
      coalesce((select array_agg(m.user_id::text order by m.position) from team_members m where m.team_id = t.id), '{}') as members
    from teams t ${id === undefined ? db`` : db`where t.id = ${id}`} order by t.name, t.id`
}

/** Makes a team or replaces its name and members; whose turn it is stays. */
export async function putTeam(tx: Tx, team: TeamRow): Promise<void> {
  await tx`insert into teams (id, name) values (${team.id}, ${team.name}) on conflict (id) do update set name = excluded.name`
  await tx`delete from team_members where team_id = ${team.id}`
  if (team.members.length === 0) return
  const rows = team.members.map((user, position) => ({ team_id: team.id, user_id: user, position }))
  await tx`insert into team_members ${tx(rows)}`
}

export async function deleteTeam(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`delete from teams where id = ${id} returning 1`
  return rows.length > 0
}
