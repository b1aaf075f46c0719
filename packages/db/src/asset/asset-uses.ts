import type { AssetKind } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { ANYWHERE, asAnother } from './asset-naming.ts'

/** Something that refers to an asset. */
export interface AssetUse {
  readonly kind: 'scenario' | 'segment' | 'mail' | 'form' | 'campaign'
  readonly id: string
  readonly name: string
  /** The version that refers to it; null for a draft, a segment. */
  readonly n: number | null
  readonly minor: number | null
}

/** Something of the organisation, by what it is and its id: a list and a segment may have the same one. */
export interface NamedAsset {
  readonly kind: AssetKind
  readonly id: string
}

/** True in SQL where a document names what `vars` holds the id of, and as something of this kind. */
const names = (db: Queryable, kind: AssetKind, document: string) => db`
  jsonb_array_length(jsonb_path_query_array(${db(document)}, ${ANYWHERE}::jsonpath, vars, true))
  > jsonb_array_length(jsonb_path_query_array(${db(document)}, ${asAnother(kind)}::jsonpath, vars, true))`

/**
 * Where an asset is named: in drafts, in versions that are live or still being gone through, in segments, in the
 * answers of forms, in the plans of campaigns.
 * Looks for the id as a whole text anywhere but where something of another kind is named, so that it never overlooks a
 * use.
 */
export async function usesOf(db: Queryable, { kind, id }: NamedAsset): Promise<readonly AssetUse[]> {
  return await db<AssetUse[]>`
    with asked as (select jsonb_build_object('id', ${id}::text) as vars)
    select 'scenario' as kind, s.id, s.name, null::int as n, null::int as minor from scenarios s, asked
    where s.state <> 'archived' and ${names(db, kind, 's.draft')}
    union all
    select 'scenario', s.id, s.name, v.n, v.minor from scenario_versions v join scenarios s on s.id = v.scenario_id, asked
    where (s.live_version_id = v.id or exists (select 1 from runs r where r.version_id = v.id and r.status <> 'ended'))
      and ${names(db, kind, 'v.graph')}
    union all
    select 'segment', g.id, g.name, null, null from segments g, asked
    where ${names(db, kind, 'g.condition')}
    union all
    select 'form', f.id, f.name, null, null from forms f
    where ${kind === 'mail'} and f.archived_at is null and f.definition #>> '{reply,mail}' = ${id}
    union all
    select 'campaign', c.id, c.name, null, null from campaigns c where ${kind === 'segment'} and c.segment_id = ${id}
    order by 1, 3, 4 nulls first`
}

/** Where each of several assets of a kind is named, as `usesOf` finds it, in scenarios alone. */
export async function scenarioUses(
  db: Queryable,
  { kind, ids }: { readonly kind: AssetKind; readonly ids: readonly string[] },
): Promise<readonly (AssetUse & { readonly asset: string })[]> {
  if (ids.length === 0) return []
  return await db<(AssetUse & { readonly asset: string })[]>`
    with places as (
      select s.id, s.name, null::int as n, null::int as minor, s.draft as doc from scenarios s where s.state <> 'archived'
      union all
      select s.id, s.name, v.n, v.minor, v.graph from scenario_versions v join scenarios s on s.id = v.scenario_id
      where s.live_version_id = v.id or exists (select 1 from runs r where r.version_id = v.id and r.status <> 'ended')),
    found as materialized (
      select distinct p.id, p.name, p.n, p.minor, p.doc, text.found #>> '{}' as asset,
        jsonb_build_object('id', text.found #>> '{}') as vars
      from places p, jsonb_path_query(p.doc, '$.** ? (@.type() == "string")') as text (found)
      where text.found #>> '{}' = any(${[...ids]}))
    select 'scenario' as kind, f.id, f.name, f.n, f.minor, f.asset from found f
    where ${names(db, kind, 'f.doc')} order by 3, 4 nulls first`
}
