import {
  type Actor,
  continueJob,
  type Job,
  lockScenario,
  runsOfScenario,
  type ScenarioRow,
  type ScenarioState,
  scheduleJob,
  setScenarioState,
  touchLive,
  transaction,
} from '@shirube/db'
import { AppError, asId, type EpochMs, type Localised, type RunId, type ScenarioId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'
import { causeOf } from './cause-of.ts'
import { controlMany } from './control-many.ts'

/** Tells everybody on the way through a scenario that they are held, or that they go on. */
export const HOLD_JOB = 'scenario.hold'

const PAGE = 500
/** A run that was being let in when the scenario was paused is seen by a second pass. */
const SECOND_PASS_MS = 5_000
const LOOK_BACK_MS = 60_000

const TEXT = {
  notLive: { ja: '稼働中のシナリオだけを一時停止できます', en: 'Only a live scenario can be paused' },
  notHeld: { ja: 'このシナリオは停止していません', en: 'This scenario is not paused' },
  held: {
    ja: '一時停止中の人がいるため、アーカイブできません。先に再開してください',
    en: 'People are held in this scenario: resume it before it is archived',
  },
} as const satisfies Record<string, Localised>

interface HoldPayload {
  readonly change: 'control.paused' | 'control.resumed'
  readonly actor: Actor
  readonly at: EpochMs
  readonly after?: RunId
  readonly second?: boolean
}

interface Turn {
  readonly to: ScenarioState
  readonly action: 'scenario.paused' | 'scenario.resumed' | 'scenario.archived'
  readonly hold?: HoldPayload['change']
}

/** Changes whether a scenario runs; who is on the way is told by a job, page by page. */
async function turn(
  runtime: Runtime,
  asked: { readonly id: string; readonly actor: Actor },
  decide: (scenario: ScenarioRow) => Turn | undefined,
): Promise<void> {
  const { id, actor } = asked
  await transaction(runtime.db, async (tx) => {
    const scenario = await lockScenario(tx, id)
    if (!scenario) throw new AppError('not_found', `There is no scenario ${id}`)
    const turned = decide(scenario)
    if (!turned) return
    const now = runtime.clock.now()
    const { to, action, hold } = turned
    await setScenarioState(tx, scenario.id, { state: to })
    await touchLive(tx)
    if (hold) {
      const payload: HoldPayload = { change: hold, actor, at: now }
      await scheduleJob(tx, { kind: HOLD_JOB, key: id, dueAt: now, payload })
    }
    const subject = { kind: 'scenario', id }
    await noteChange(
      tx,
      { actor, action, subject, before: { state: scenario.state }, after: { state: to } },
      now,
    )
  })
}

/** Pauses a scenario: nobody comes in, and everybody on the way is held where they stand (D13). */
export const pauseScenario = (runtime: Runtime, id: string, actor: Actor): Promise<void> =>
  turn(runtime, { id, actor }, ({ state }) => {
    if (state === 'paused') return undefined
    if (state !== 'live') throw new AppError('conflict', TEXT.notLive)
    return { to: 'paused', action: 'scenario.paused', hold: 'control.paused' }
  })

/** Lets everybody go on who was held; an archived scenario comes back as it was before. */
export const resumeScenario = (runtime: Runtime, id: string, actor: Actor): Promise<void> =>
  turn(runtime, { id, actor }, ({ state, liveVersionId }) => {
    if (state === 'live') return undefined
    if (state === 'draft') throw new AppError('conflict', TEXT.notHeld)
    const to = liveVersionId === null ? 'draft' : 'live'
    const action = 'scenario.resumed'
    return state === 'paused' ? { to, action, hold: 'control.resumed' } : { to, action }
  })

/** Puts a scenario away: nobody comes in any more, whoever is on the way finishes. */
export const archiveScenario = (runtime: Runtime, id: string, actor: Actor): Promise<void> =>
  turn(runtime, { id, actor }, ({ state }) => {
    if (state === 'archived') return undefined
    if (state === 'paused') throw new AppError('conflict', TEXT.held)
    return { to: 'archived', action: 'scenario.archived' }
  })

async function afterLastPage(runtime: Runtime, job: Job, payload: HoldPayload): Promise<void> {
  if (payload.second) return
  const { after: _, ...rest } = payload
  const dueAt = runtime.clock.now() + SECOND_PASS_MS
  await continueJob(runtime.db, job, { dueAt, payload: { ...rest, second: true } })
}

/** One page of people to be told; the rest is left to the next round. */
export const holdPeople: JobHandler = async (runtime, job) => {
  const payload = job.payload as HoldPayload
  const { change, actor, at, after, second } = payload
  const page = await runsOfScenario(runtime.db, {
    scenario: asId<ScenarioId>(job.key),
    limit: PAGE,
    after,
    ...(second && { since: at - LOOK_BACK_MS }),
  })
  const last = page.at(-1)
  if (!last) {
    await afterLastPage(runtime, job, payload)
    return undefined
  }
  await controlMany(runtime, page, {
    cause: causeOf(actor),
    eventFor: (run) => ({ kind: change, payload: { run: run.id } }),
    within: (tx) =>
      continueJob(tx, job, { dueAt: runtime.clock.now(), payload: { ...payload, after: last.id } }),
  })
  return undefined
}
