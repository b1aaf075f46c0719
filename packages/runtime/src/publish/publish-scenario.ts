import type { UnderWayChoice } from '@shirube/contract'
import {
  type Actor,
  insertVersion,
  lockScenario,
  newestMails,
  newestVersionNumber,
  noteUnderWayChoice,
  organisationRow,
  type ScenarioRow,
  scheduleJob,
  setScenarioState,
  type Tx,
  touchLive,
  transaction,
  type VersionRow,
  versionById,
} from '@shirube/db'
import type { Program } from '@shirube/engine'
import { AppError, asId, type EpochMs, sameJson, type UserId, type VersionId } from '@shirube/kernel'
import type { Diagnostic } from '@shirube/scenario'
import { noteChange } from '../audit/note-change.ts'
import { MOVE_JOB } from '../control/move-under-way.ts'
import type { Runtime } from '../runtime.ts'
import { loadAssets } from './assets.ts'
import { compileDraft, readInBoth, titlesOf } from './compile-draft.ts'
import { freezeMails, mailsOf } from './freeze-mails.ts'
import { filled, PUBLISH_TEXT } from './publish-text.ts'

/** What is to be published, and what becomes of people who are on their way. */
export interface Publishing {
  readonly id: string
  /** The revision that was looked at. */
  readonly revision: number
  readonly note?: string | undefined
  readonly underWay?: UnderWayChoice
}

/** What came of it: a version, or everything that stands against one. */
export type Publication =
  | { readonly kind: 'published'; readonly version: VersionRow; readonly warnings: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }

const EVERYBODY_FINISHES: UnderWayChoice = { rest: 'finish', steps: {} }

function checkTargets(choice: UnderWayChoice, program: Program): void {
  const issues = Object.entries(choice.steps).flatMap(([from, step]) => {
    if (step.kind !== 'move' || Object.hasOwn(program.starts, step.to)) return []
    const text = filled(PUBLISH_TEXT.noStep, 'step', step.to)
    return [{ path: `underWay.steps.${from}.to`, message: text.en, text }]
  })
  const [first] = issues
  if (first) throw new AppError('bad_input', first.text, { issues })
}

/** Throws `conflict` when the draft is not what was looked at, or is live already. */
async function checkDraft(tx: Tx, scenario: ScenarioRow, revision: number): Promise<VersionRow | undefined> {
  if (scenario.state === 'archived') throw new AppError('conflict', PUBLISH_TEXT.archived)
  if (scenario.revision !== revision) throw new AppError('conflict', PUBLISH_TEXT.stale)
  return scenario.liveVersionId === null ? undefined : await versionById(tx, scenario.liveVersionId)
}

async function putLive(
  tx: Tx,
  about: { readonly scenario: ScenarioRow; readonly version: VersionRow; readonly underWay: UnderWayChoice },
  by: { readonly actor: Actor; readonly now: EpochMs },
): Promise<void> {
  const { scenario, version, underWay } = about
  const { actor, now } = by
  const user = actor.kind === 'user' && actor.id !== undefined ? asId<UserId>(actor.id) : undefined
  await insertVersion(tx, version, user)
  // What is held stays held: publishing a repair of a paused scenario lets nobody go on before it is resumed.
  const state = scenario.state === 'paused' ? 'paused' : 'live'
  await setScenarioState(tx, scenario.id, { state, liveVersionId: version.id })
  const stays = underWay.rest === 'finish' && Object.values(underWay.steps).every((s) => s.kind === 'finish')
  if (scenario.liveVersionId !== null) await noteUnderWayChoice(tx, version.id, underWay)
  if (scenario.liveVersionId !== null && !stays) {
    const payload = { version: version.id, underWay, actor }
    await scheduleJob(tx, { kind: MOVE_JOB, key: scenario.id, dueAt: now, payload })
  }
  await touchLive(tx)
  const after = { n: version.n, note: version.note, underWay }
  const subject = { kind: 'scenario', id: scenario.id }
  await noteChange(tx, { actor, action: 'scenario.published', subject, after }, now)
}

async function publishLocked(
  runtime: Runtime,
  tx: Tx,
  about: { readonly asked: Publishing; readonly actor: Actor },
): Promise<Publication> {
  const { asked, actor } = about
  const scenario = await lockScenario(tx, asked.id)
  if (!scenario) throw new AppError('not_found', `There is no scenario ${asked.id}`)
  const live = await checkDraft(tx, scenario, asked.revision)
  const graph = scenario.draft
  const assets = await loadAssets(tx)
  const { program, diagnostics } = compileDraft(graph, assets)
  if (!program) return { kind: 'refused', diagnostics }
  const underWay = asked.underWay ?? EVERYBODY_FINISHES
  checkTargets(underWay, program)
  const mails = await freezeMails({ runtime, tx, actor }, mailsOf(program))
  if (live && sameJson(live.graph, graph) && sameJson(await newestMails(tx, live.id), mails))
    throw new AppError('conflict', filled(PUBLISH_TEXT.unchanged, 'n', live.n))
  const language = (await organisationRow(tx))?.language ?? 'ja'
  const now = runtime.clock.now()
  const version: VersionRow = {
    id: asId<VersionId>(runtime.newId()),
    scenarioId: scenario.id,
    n: (await newestVersionNumber(tx, scenario.id)) + 1,
    minor: 0,
    graph,
    program: { ...program, titles: titlesOf(graph, assets, language) },
    mails,
    reading: readInBoth(graph, assets),
    note: asked.note ?? null,
    publishedAt: now,
  }
  await putLive(tx, { scenario, version, underWay }, { actor, now })
  return { kind: 'published', version, warnings: diagnostics }
}

/**
 * Publishes the draft of a scenario as its next, immutable version (D4): compiled, its mails frozen, read in both
 * languages. What stands against it comes back as data and nothing is changed (S13). Throws `conflict` when the
 * draft has moved on, or when somebody else has published it already: of two at once, exactly one wins.
 */
export async function publishScenario(
  runtime: Runtime,
  asked: Publishing,
  actor: Actor,
): Promise<Publication> {
  const publication = await transaction(runtime.db, (tx) => publishLocked(runtime, tx, { asked, actor }))
  if (publication.kind === 'published') runtime.notifier.tell('live')
  return publication
}
