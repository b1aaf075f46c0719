import type { scoreRuleEndpoints } from '@shirube/contract'
import {
  insertRuleSet,
  peopleOfRules,
  type Queryable,
  ruleSetList,
  totalsOfLeads,
  touchLive,
} from '@shirube/db'
import { peopleInGrid } from '@shirube/db/hot-lead'
import { AppError } from '@shirube/kernel'
import { askForRefit, scheduleTouchLive } from '@shirube/runtime'
import { scoreRuleSetSchema } from '@shirube/scoring'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'
import { newestRules } from './newest-rules.ts'

const OVERTAKEN = {
  ja: 'ほかの人がスコアルールを変更しました。読み込み直してから、もう一度変更してください',
  en: 'Somebody else has changed the score rules. Load them again and make your change once more',
} as const

async function distribution({ runtime }: ServerContext) {
  const { db, clock } = runtime
  const [totals, rules] = await Promise.all([totalsOfLeads(db), peopleOfRules(db)])
  const people = totals.reduce((sum, one) => sum + one.people, 0)
  return { people, totals: [...totals], rules: [...rules], at: clock.now() }
}

const linesOf = (text: string): readonly number[] =>
  text
    .split(',')
    .map(Number)
    .toSorted((a, b) => a - b)

async function grid(
  { runtime }: ServerContext,
  asked: { readonly fit: string; readonly engagement: string },
) {
  const { db, clock } = runtime
  const lines = { fit: linesOf(asked.fit), engagement: linesOf(asked.engagement) }
  const cells = await peopleInGrid(db, lines)
  return { people: cells.reduce((sum, cell) => sum + cell.people, 0), cells: [...cells], at: clock.now() }
}

async function versions(db: Queryable) {
  const rows = await ruleSetList(db)
  const items = rows.map(({ version, liveFrom, by, rules }) => {
    const set = scoreRuleSetSchema.parse(rules)
    const { thresholds } = set
    return { version, liveFrom, ...(by !== null && { by }), rules: set.rules.length, thresholds }
  })
  return { items }
}

/** What is done about the score rules: every change is a new version, in force from a moment on (S30). */
export const scoreRuleHandlers = (context: ServerContext): Handlers<typeof scoreRuleEndpoints> => ({
  show: () => newestRules(context.runtime.db),
  versions: () => versions(context.runtime.db),
  distribution: () => distribution(context),
  grid: ({ query }) => grid(context, query),
  put: (call) =>
    changing(context, call, async (tx, now) => {
      const before = await newestRules(tx)
      const { basedOn, liveFrom = now } = call.body
      const version = before.version + 1
      const rules = { ...call.body.rules, version }
      const createdBy = call.caller?.kind === 'user' ? { createdBy: call.caller.id } : {}
      const set = { version, rules, liveFrom: Math.max(now, liveFrom), ...createdBy }
      if (basedOn !== before.version || !(await insertRuleSet(tx, set, now)))
        throw new AppError('conflict', OVERTAKEN)
      await touchLive(tx)
      if (set.liveFrom > now) await scheduleTouchLive(tx, `score-rules:${version}`, set.liveFrom)
      const fits = [...before.rules.rules, ...rules.rules].filter((rule) => rule.kind === 'fit')
      await askForRefit(
        tx,
        fits.map((rule) => rule.id),
        set.liveFrom,
      )
      const after = { version, rules, liveFrom: set.liveFrom }
      const subject = { kind: 'score-rules', id: String(version) }
      return { answer: after, note: { action: 'score-rules.changed', subject, before, after } }
    }),
})
