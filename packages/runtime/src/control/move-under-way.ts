import type { UnderWayChoice } from '@shirube/contract'
import {
  type Actor,
  appendCounts,
  type CountDelta,
  continueJob,
  type RunUnderWay,
  runsOfScenario,
  setRunVersion,
  type Tx,
} from '@shirube/db'
import { asId, type NodeId, type RunId, type ScenarioId, type VersionId } from '@shirube/kernel'
import type { JobHandler } from '../jobs/job-runner.ts'
import { causeOf } from './cause-of.ts'
import { controlMany } from './control-many.ts'

/** Does with people on their way through older versions what was chosen when the new one was published. */
export const MOVE_JOB = 'scenario.move'

const PAGE = 500

interface MovePayload {
  readonly version: VersionId
  readonly underWay: UnderWayChoice
  readonly actor: Actor
  readonly after?: RunId
}

type Choice = UnderWayChoice['steps'][string]

const choiceFor = ({ steps, rest }: UnderWayChoice, node: NodeId): Choice =>
  (Object.hasOwn(steps, node) ? steps[node] : undefined) ?? { kind: rest }

const waiting = (node: NodeId, by: number): CountDelta => ({
  node,
  port: '',
  reached: 0,
  waiting: by,
  passed: 0,
  failed: 0,
  visits: 0,
})

/**
 * Puts runs onto the new version. The stay in which they stand is of the old version and ends under the new one: what
 * the live counts of each lose and gain by that is made up for here.
 */
async function moveRuns(tx: Tx, runs: readonly RunUnderWay[], version: VersionId): Promise<void> {
  if (runs.length === 0) return
  await setRunVersion(
    tx,
    runs.map((run) => run.id),
    version,
  )
  for (const run of runs) {
    await appendCounts(tx, run.versionId, [waiting(run.node, -1)])
    await appendCounts(tx, version, [waiting(run.node, 1)])
  }
}

/** One page of people: each finishes the old version, leaves, or goes on at the step that was chosen for theirs. */
export const moveUnderWay: JobHandler = async (runtime, job) => {
  const payload = job.payload as MovePayload
  const { version, underWay, actor, after } = payload
  const page = await runsOfScenario(runtime.db, {
    scenario: asId<ScenarioId>(job.key),
    limit: PAGE,
    after,
    except: version,
  })
  const last = page.at(-1)
  if (!last) return undefined
  await controlMany(runtime, page, {
    cause: causeOf(actor),
    eventFor: (run) => {
      const choice = choiceFor(underWay, run.node)
      switch (choice.kind) {
        case 'finish':
          return undefined
        case 'leave':
          return { kind: 'control.removed', payload: { run: run.id, reason: 'published' } }
        case 'move':
          return { kind: 'control.migrated', payload: { run: run.id, version, node: choice.to } }
      }
    },
    async within(tx, runs) {
      await moveRuns(
        tx,
        runs.filter((run) => choiceFor(underWay, run.node).kind === 'move'),
        version,
      )
      await continueJob(tx, job, {
        dueAt: runtime.clock.now(),
        payload: { ...payload, after: last.id },
      })
    },
  })
  return undefined
}
