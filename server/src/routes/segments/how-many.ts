import type { Condition } from '@shirube/audience'
import type { HeadCount, LeadBrief } from '@shirube/contract'
import {
  canEstimate,
  countLeads,
  countMatching,
  estimateEach,
  estimateMatching,
  organisationRow,
  previewMatching,
} from '@shirube/db'
import { found } from '../../app/found.ts'
import { presentLeadBrief } from '../../app/present-lead.ts'
import type { ServerContext } from '../../app/server-context.ts'

/** How many people a preview names. */
const SAMPLE = 5

async function nowAndZone({ runtime: { db, clock } }: ServerContext) {
  const { timeZone } = found(await organisationRow(db))
  return { now: clock.now(), zone: timeZone }
}

/** How many leads meet a condition, and some of them: among very many an estimate, unless exactness is asked for. */
export async function preview(
  context: ServerContext,
  asked: { readonly condition: Condition; readonly exactly?: boolean | undefined },
): Promise<HeadCount & { sample: LeadBrief[]; excluded?: number }> {
  const { db } = context.runtime
  const audience = { condition: asked.condition, ...(await nowAndZone(context)) }
  const { sample, ...count } =
    asked.exactly !== true && (await canEstimate(db))
      ? await estimateMatching(db, audience, SAMPLE)
      : { ...(await previewMatching(db, audience, SAMPLE)), precision: 'exact' as const }
  return { ...count, sample: sample.map(presentLeadBrief) }
}

/** How many leads meet each of some conditions, and how many there are. */
export async function counts(
  context: ServerContext,
  conditions: readonly Condition[],
): Promise<{ items: HeadCount[]; all: number }> {
  const { db } = context.runtime
  const at = await nowAndZone(context)
  const each = async (): Promise<readonly HeadCount[]> =>
    (await canEstimate(db))
      ? await estimateEach(db, conditions, at)
      : await Promise.all(
          conditions.map(async (condition) => {
            return { people: await countMatching(db, { condition, ...at }), precision: 'exact' } as const
          }),
        )
  const [items, { all }] = await Promise.all([each(), countLeads(db, {})])
  return { items: [...items], all }
}
