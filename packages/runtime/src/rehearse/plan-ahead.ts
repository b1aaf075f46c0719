import { type Queryable, type RunListRow, runList, runStateOf, versionById } from '@shirube/db'
import { moveTo, resumeSession } from '@shirube/engine'
import { asId, type EpochMs, type LeadId, type Localised, type RunId } from '@shirube/kernel'
import { addDuration } from '@shirube/kernel/zone'
import { makePlay } from '@shirube/rehearsal'
import { loadAssets } from '../publish/assets.ts'
import { titlesInBoth } from '../publish/compile-draft.ts'
import type { Runtime } from '../runtime.ts'
import { type Deed, deedsOf } from './deeds-of.ts'
import { rehearsedLead } from './rehearsal-setting.ts'

/** How far ahead a lead's plan looks. */
const DAYS = 30
/** More runs of one lead at once than anybody reads. */
const RUNS = 20

/** What one run of a lead does next. */
export interface PlannedRun {
  readonly run: RunListRow
  readonly deeds: readonly (Deed & { readonly title: Localised })[]
}

/** What a lead's runs do next, and from when to when that was looked at. */
export interface PlanAhead {
  readonly from: EpochMs
  readonly until: EpochMs
  readonly runs: readonly PlannedRun[]
}

/** What is the same for every run of a lead. */
interface Outlook {
  readonly lead: Awaited<ReturnType<typeof rehearsedLead>>
  readonly live: Awaited<ReturnType<Runtime['live']['current']>>
  readonly assets: Awaited<ReturnType<typeof loadAssets>>
  readonly now: EpochMs
  readonly until: EpochMs
}

async function runAhead(
  db: Queryable,
  row: RunListRow,
  { lead, live, assets, now, until }: Outlook,
): Promise<PlannedRun> {
  const [version, state] = await Promise.all([
    versionById(db, row.versionId),
    runStateOf(db, asId<RunId>(row.id)),
  ])
  if (!version || !state?.visit || state.held) return { run: row, deeds: [] }
  const { facts } = lead
  const history = facts.events.filter(({ seq }) => seq > state.entrySeq)
  const seq = Math.max(lead.seq, state.position, state.watched)
  const play = makePlay(version.program, live)
  const standing = { runId: row.id, program: version.program, state, now }
  const begun = resumeSession({ ...standing, world: { facts: { ...facts, history }, seq } }, play)
  const titles = titlesInBoth(version.graph, assets)
  const deeds = deedsOf(moveTo(begun, until, play), state.visit, now).map((deed) => ({
    ...deed,
    title: { ja: titles.ja[deed.node] ?? deed.node, en: titles.en[deed.node] ?? deed.node },
  }))
  return { run: row, deeds }
}

/**
 * What the runs of a lead do in the next 30 days if nothing else happens: the interpreter of production run on from
 * where each of them stands, on a clock of its own (D17). Sends nothing and keeps nothing. Throws `not_found`.
 */
export async function planAhead(runtime: Runtime, id: LeadId): Promise<PlanAhead> {
  const { db, clock } = runtime
  const lead = await rehearsedLead(runtime, id)
  const from = clock.now()
  const until = addDuration(from, { amount: DAYS, unit: 'day' }, lead.facts.organisation.timeZone)
  const [rows, live, assets] = await Promise.all([
    runList(db, { lead: id, limit: RUNS }),
    runtime.live.current(db),
    loadAssets(db),
  ])
  const underWay = rows.filter(({ status }) => status === 'running' || status === 'waiting')
  const outlook = { lead, live, assets, now: from, until }
  const runs = await Promise.all(underWay.map((row) => runAhead(db, row, outlook)))
  return { from, until, runs }
}
