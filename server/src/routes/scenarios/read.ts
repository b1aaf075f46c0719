import type { ScenarioBrief } from '@shirube/contract'
import {
  countsOf,
  goalsOf,
  newestMails,
  type Queryable,
  scenarioById,
  scenarioRows,
  standing,
  stepFigures,
  type VersionListRow,
  versionById,
  versionsOf,
} from '@shirube/db'
import { asId, type ScenarioId, type VersionId } from '@shirube/kernel'
import { found } from '../../app/found.ts'
import { presentBrief, presentVersion } from './present.ts'

/** One scenario, in brief. Throws `not_found`. */
export async function brief(db: Queryable, id: string): Promise<ScenarioBrief> {
  const row = found((await scenarioRows(db, id))[0])
  const [live] = row.liveVersionId === null ? [] : await versionsOf(db, row.id, [row.liveVersionId])
  return presentBrief(row, live)
}

/** One scenario with its draft. Throws `not_found`. */
export async function withDraft(db: Queryable, id: string) {
  const [shown, row] = await Promise.all([brief(db, id), scenarioById(db, id)])
  const { revision, draft } = found(row)
  return { ...shown, revision, draft }
}

/** Where the people on their way stand, by version; and whether the draft still has their step. */
export async function peopleUnderWay(db: Queryable, id: string) {
  const scenario = found(await scenarioById(db, id))
  const stands = await standing(db, scenario.id)
  const ids = [...new Set(stands.map((row) => row.versionId))]
  const versions = await versionsOf(db, scenario.id, ids)
  const steps = async (version: VersionListRow) => {
    const titles = (await versionById(db, version.id))?.program.titles ?? {}
    return stands
      .filter((row) => row.versionId === version.id)
      .map(({ node, people }) => ({
        step: node,
        title: titles[node] ?? node,
        people,
        kept: Object.hasOwn(scenario.draft.nodes, node),
      }))
  }
  return await Promise.all(
    versions.map(async (version) => ({ version: presentVersion(version), steps: await steps(version) })),
  )
}

/** Live counts of a version; of the live one unless another is named. */
export async function liveCounts(db: Queryable, id: string, version: string | undefined) {
  const scenario = found(await scenarioById(db, id))
  const asked = version === undefined ? scenario.liveVersionId : asId<VersionId>(version)
  if (asked === null) return { steps: [], mails: [], goals: [] }
  found((await versionsOf(db, asId<ScenarioId>(id), [asked]))[0])
  const sending = Object.keys(await newestMails(db, asked))
  const [counts, mails, goals] = await Promise.all([
    countsOf(db, asked),
    stepFigures(db, asked, sending),
    goalsOf(db, asked),
  ])
  const updatedAt = Math.max(...counts.map((count) => count.updatedAt))
  return {
    version: asked,
    ...(counts.length > 0 && { updatedAt }),
    steps: counts.map(({ node, port, reached, waiting, passed, failed, visits }) => ({
      step: node,
      port,
      reached,
      waiting,
      passed,
      failed,
      visits,
    })),
    mails: mails.map(({ node, sent, opened, clicked }) => ({ step: node, sent, opened, clicked })),
    goals: [...goals],
  }
}
