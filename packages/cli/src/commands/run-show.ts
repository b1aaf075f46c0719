import { type RunWithPath, runEndpoints } from '@shirube/contract'
import { AppError, type Localised } from '@shirube/kernel'
import type { ApiCall, SubCommand } from '../api/command-group.ts'
import { explainMoment, stateIn } from '../api/words.ts'
import { findLead, isId } from './find-lead.ts'
import { pathLines } from './path-words.ts'

const TEXT = {
  head: { ja: '{lead} — 「{scenario}」{version}', en: '{lead} — "{scenario}" {version}' },
  state: { ja: '状態：{state}{words}', en: 'State: {state}{words}' },
  wakes: { ja: '次に動く時刻：{at}', en: 'Goes on by itself at the latest: {at}' },
  none: { ja: 'このリードの実行履歴はありません。', en: 'This lead has not been in any scenario.' },
} as const satisfies Record<string, Localised>

/** A run by its own id, or the newest run of a lead. */
async function find(call: ApiCall, who: string): Promise<RunWithPath> {
  if (isId(who)) {
    const run = await call.api.call(runEndpoints.show, { params: { id: who } }).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'not_found') return undefined
      throw error
    })
    if (run) return run
  }
  const lead = await findLead(call, who)
  const { items } = await call.api.call(runEndpoints.list, { query: { lead, limit: 1 } })
  const [newest] = items
  if (!newest) throw new AppError('not_found', call.say(TEXT.none))
  return await call.api.call(runEndpoints.show, { params: { id: newest.id } })
}

/** `shirube run show <id|lead>`: the way of a lead through a scenario, with reasons and times (D8). */
export const showRun: SubCommand = {
  usage: 'show <run id | lead id | address>',
  summary: {
    ja: 'リードがたどった道を、理由と時刻とともに表示する',
    en: 'show the way of a lead, with reasons and times',
  },
  needs: 1,
  async run(call) {
    const run = await find(call, call.named[0] ?? '')
    const { language } = call
    const words = run.words ? `（${run.words[language]}）` : ''
    const wakes = run.wakeAt === undefined ? [] : [explainMoment(run.wakeAt, run.timeZone, language)]
    call.print(run, [
      call.say(TEXT.head, { lead: run.lead.name, scenario: run.scenario.name, version: run.version }),
      call.say(TEXT.state, { state: stateIn(run.status, language), words }),
      ...wakes.map((at) => call.say(TEXT.wakes, { at })),
      '',
      ...pathLines(run.path, { timeZone: run.timeZone, over: run.status === 'ended' }, language),
    ])
    return 0
  },
}
