import type { ScoreReplay, scoreReplayEndpoints } from '@shirube/contract'
import { type Queryable, transaction } from '@shirube/db'
import { namesOfLeads, scoreReplayRow } from '@shirube/db/score-replay'
import { AppError } from '@shirube/kernel'
import { askForScoreReplay } from '@shirube/runtime'
import { leadsNamedBy, replayTallySchema, scoreRuleSetSchema } from '@shirube/scoring'
import { leadName } from '../../app/lead-name.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { newestRules } from '../score-rules/newest-rules.ts'

const DAY = 86_400_000
const GONE = { ja: 'この試算はもうありません', en: 'This trial is gone' } as const

async function show(db: Queryable, id: string): Promise<ScoreReplay> {
  const row = await scoreReplayRow(db, id)
  if (!row) throw new AppError('not_found', GONE)
  const tally = replayTallySchema.parse(row.tally)
  const named = await namesOfLeads(db, leadsNamedBy(tally))
  const names = Object.fromEntries(
    named.map(({ id: lead, fields, company }) => [
      lead,
      { name: leadName(fields), ...(company !== null && { company }) },
    ]),
  )
  const { state, since, until, leads } = row
  const rules = { live: scoreRuleSetSchema.parse(row.live), draft: scoreRuleSetSchema.parse(row.draft) }
  return { id: row.id, state, ...rules, since, until, leads, tally, names }
}

/** What is done about trying score rules: the work is a job's, so that it goes on wherever a process ends. */
export const scoreReplayHandlers = ({ runtime }: ServerContext): Handlers<typeof scoreReplayEndpoints> => ({
  start: async ({ body, caller }) => {
    const now = runtime.clock.now()
    const id = runtime.newId()
    const by = caller?.kind === 'user' ? caller.id : null
    await transaction(runtime.db, async (tx) => {
      const { rules: live } = await newestRules(tx)
      const asked = { id, live, draft: body.rules, since: now - body.days * DAY, by }
      await askForScoreReplay(tx, asked, now)
    })
    return { id }
  },
  show: ({ params }) => show(runtime.db, params.id),
})
