import {
  type Actor,
  insertVersion,
  lockScenario,
  newestMinor,
  type Tx,
  transaction,
  type VersionRow,
  versionById,
  versionsThatSend,
} from '@shirube/db'
import { AppError, asId, type EpochMs, type ScenarioId, type UserId, type VersionId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { freezeMails } from './freeze-mails.ts'

/** A version whose content was corrected: v7 became v7.1. */
export interface CorrectedVersion {
  readonly scenarioId: ScenarioId
  readonly name: string
  readonly n: number
  readonly minor: number
}

interface Correction {
  readonly runtime: Runtime
  readonly tx: Tx
  readonly mail: string
  readonly frozen: string
  readonly now: EpochMs
  readonly by: UserId | undefined
}

/** Makes the next minor version of one version; undefined when it sends the corrected content already. */
async function correctVersion(
  { runtime, tx, mail, frozen, now, by }: Correction,
  use: { readonly scenarioId: ScenarioId; readonly name: string; readonly n: number },
): Promise<CorrectedVersion | undefined> {
  const newest = await newestMinor(tx, use.scenarioId, use.n)
  const last = newest && (await versionById(tx, newest.id))
  if (!last || last.mails[mail] === frozen) return undefined
  const version: VersionRow = {
    ...last,
    id: asId<VersionId>(runtime.newId()),
    minor: last.minor + 1,
    mails: { ...last.mails, [mail]: frozen },
    note: null,
    publishedAt: now,
  }
  await insertVersion(tx, version, by)
  return { ...use, minor: version.minor }
}

/**
 * Puts the saved content of a mail into every live version that sends it, and into those that people are still
 * going through (D21): same graph and program, newer content, from the next send on, nobody under way is asked
 * about. All of them at once or none. Throws `not_found`, and `bad_input` when the content does not compile.
 */
export async function correctMail(
  runtime: Runtime,
  mail: string,
  actor: Actor,
): Promise<readonly CorrectedVersion[]> {
  return await transaction(runtime.db, async (tx) => {
    const uses = await versionsThatSend(tx, mail)
    // Scenarios before mails, as publishing locks them.
    for (const id of [...new Set(uses.map((use) => use.scenarioId))]) await lockScenario(tx, id)
    const frozen = (await freezeMails({ runtime, tx, actor }, [mail]))[mail]
    if (frozen === undefined) throw new AppError('not_found', `There is no mail ${mail}`)
    const now = runtime.clock.now()
    const by = actor.kind === 'user' && actor.id !== undefined ? asId<UserId>(actor.id) : undefined
    const corrected: CorrectedVersion[] = []
    for (const { scenarioId, name, n } of uses) {
      const done = await correctVersion({ runtime, tx, mail, frozen, now, by }, { scenarioId, name, n })
      if (done) corrected.push(done)
    }
    if (corrected.length > 0) {
      const after = { versions: corrected.map((v) => `${v.scenarioId} v${v.n}.${v.minor}`) }
      const subject = { kind: 'mail', id: mail }
      await noteChange(tx, { actor, action: 'mail.corrected', subject, after }, now)
    }
    return corrected
  })
}
