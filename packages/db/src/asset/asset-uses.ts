import type { Queryable } from '../connect/database.ts'

/** Something that refers to an asset. */
export interface AssetUse {
  readonly kind: 'scenario' | 'segment' | 'mail' | 'form' | 'campaign'
  readonly id: string
  readonly name: string
  /** The version that refers to it; null for a draft, a segment. */
  readonly n: number | null
  readonly minor: number | null
}

/**
 * Where the id of an asset stands: in drafts, in versions that are live or still being gone through, in segments, in the
 * answers of forms, in the plans of campaigns.
 * Looks for the id as a whole text anywhere, so that it never overlooks a use.
 */
export async function usesOf(db: Queryable, id: string): Promise<readonly AssetUse[]> {
  const path = '$.** ? (@ == $id)'
  return await db<AssetUse[]>`
    with asked as (select jsonb_build_object('id', ${id}::text) as vars)
    select 'scenario' as kind, s.id, s.name, null::int as n, null::int as minor from scenarios s, asked
    where s.state <> 'archived' and jsonb_path_exists(s.draft, ${path}::jsonpath, asked.vars)
    union all
    select 'scenario', s.id, s.name, v.n, v.minor from scenario_versions v join scenarios s on s.id = v.scenario_id, asked
    where (s.live_version_id = v.id or exists (select 1 from runs r where r.version_id = v.id and r.status <> 'ended'))
      and jsonb_path_exists(v.graph, ${path}::jsonpath, asked.vars)
    union all
    select 'segment', g.id, g.name, null, null from segments g, asked
    where jsonb_path_exists(g.condition, ${path}::jsonpath, asked.vars)
    union all
    select 'form', f.id, f.name, null, null from forms f
    where f.archived_at is null and f.definition #>> '{reply,mail}' = ${id}
    union all
    select 'campaign', c.id, c.name, null, null from campaigns c where c.segment_id = ${id}
    order by 1, 3, 4 nulls first`
}

/** Where each of several assets stands, as `usesOf` finds it, in scenarios alone. */
export async function scenarioUses(
  db: Queryable,
  ids: readonly string[],
): Promise<readonly (AssetUse & { readonly asset: string })[]> {
  if (ids.length === 0) return []
  return await db<(AssetUse & { readonly asset: string })[]>`
    with places as (
      select s.id, s.name, null::int as n, null::int as minor, s.draft as doc from scenarios s where s.state <> 'archived'
      union all
      select s.id, s.name, v.n, v.minor, v.graph from scenario_versions v join scenarios s on s.id = v.scenario_id
      where s.live_version_id = v.id or exists (select 1 from runs r where r.version_id = v.id and r.status <> 'ended'))
    select distinct 'scenario' as kind, p.id, p.name, p.n, p.minor, found.text #>> '{}' as asset
    from places p, jsonb_path_query(p.doc, '$.** ? (@.type() == "string")') as found (text)
    where found.text #>> '{}' = any(${[...ids]}) order by 3, 4 nulls first`
}
