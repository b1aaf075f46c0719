import type { Runtime } from '@shirube/runtime'

const PATH = ['trigger.next', 'm1.next', 'c.next', 'p.next', 'm2.next', 'e.-']

/** Every run at its end by the one path there is, each stay once, the points given exactly once (I5). */
export async function checkRuns(runtime: Runtime, leads: number): Promise<readonly string[]> {
  const { db } = runtime
  const [runs] = await db<{ n: number; ended: number }[]>`
    select count(*)::int as n, count(*) filter (where status = 'ended' and end_reason = 'finished')::int as ended from runs`
  const odd = await db<{ path: string[] }[]>`
    select array_agg(node || '.' || coalesce(port, '-') order by ordinal) as path from visits group by run_id
    having array_agg(node || '.' || coalesce(port, '-') order by ordinal) <> ${PATH}`
  const twice =
    await db`select lead_id from score_entries where note = 'un-keyed' group by lead_id having count(*) <> 1`
  const [points] = await db<
    { n: number }[]
  >`select count(*)::int as n from score_entries where note = 'un-keyed'`
  const [counts] = await db<{ reached: number; waiting: number }[]>`
    select coalesce(sum(reached) filter (where node = 'e'), 0)::int as reached, coalesce(sum(waiting), 0)::int as waiting
    from node_counts where port = ''`
  return [
    ...(runs?.n === leads && runs.ended === leads ? [] : [`I5: ${runs?.ended} of ${leads} runs ended`]),
    ...odd.map(({ path }) => `I5: a run went ${path.join(' ')}`),
    ...(twice.length === 0 && points?.n === leads
      ? []
      : [`I5: points were given ${points?.n} times to ${leads} leads`]),
    ...(counts?.reached === leads && counts.waiting === 0 ? [] : [`counts: ${JSON.stringify(counts)}`]),
  ]
}
