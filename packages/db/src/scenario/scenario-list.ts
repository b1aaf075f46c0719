import type { EpochMs } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import type { Queryable } from '../connect/database.ts'
import type { ScenarioListRow } from './scenarios.ts'
import type { VersionListRow } from './versions-of.ts'

/** A goal as it is written down in a drawing. */
type DrawnGoal = Scenario['settings']['goals'][number]

/** A scenario with all that its row in the list shows. */
export interface ScenarioOverviewRow extends ScenarioListRow {
  readonly live: VersionListRow | null
  /** People who ever came in. */
  readonly reached: number
  readonly stuck: number
  /** Whether the draft says something that the live version does not. */
  readonly changed: boolean
  readonly owner: string | null
  readonly draft: Scenario
  /** The first goal of what is live, of the draft while nothing is; and how many people have reached it. */
  readonly goal: DrawnGoal | null
  readonly goalReached: number
  /** When the first version went live. */
  readonly since: EpochMs | null
}

/** Every scenario, the one changed last first. */
export async function scenarioOverview(db: Queryable): Promise<readonly ScenarioOverviewRow[]> {
  return await db<ScenarioOverviewRow[]>`
    select s.id, s.name, s.folder, s.state, s.revision, s.live_version_id as "liveVersionId", s.draft,
      s.updated_at as "updatedAt", u.name as owner, g.goal, v.graph is not null and v.graph <> s.draft as changed,
      case when v.id is not null then json_build_object('id', v.id, 'n', v.n, 'minor', v.minor, 'note', v.note,
        'publishedAt', (extract(epoch from v.published_at) * 1000)::bigint, 'publishedBy', p.name) end as live,
      c."underWay", c.reached, c.stuck,
      (select count(distinct r.lead_id)::int from goals_reached r join scenario_versions w on w.id = r.version_id
        where w.scenario_id = s.id and r.goal = g.goal ->> 'id') as "goalReached",
      (select (extract(epoch from min(w.published_at)) * 1000)::bigint from scenario_versions w
        where w.scenario_id = s.id) as since
    from scenarios s left join users u on u.id = s.created_by
      left join scenario_versions v on v.id = s.live_version_id left join users p on p.id = v.published_by
      cross join lateral (select coalesce(v.graph, s.draft) #> '{settings,goals,0}' as goal) g
      cross join lateral (
        select count(*) filter (where r.status <> 'ended')::int as "underWay",
          count(*) filter (where r.entry = 1)::int as reached, count(*) filter (where r.status = 'stuck')::int as stuck
        from runs r where r.scenario_id = s.id
      ) c
    order by s.updated_at desc, s.id`
}
