import { runEndpoints } from '@shirube/contract'
import type { Localised } from '@shirube/kernel'
import { commandGroup, type SubCommand } from '../api/command-group.ts'
import { explainMoment, ownZone, stateIn } from '../api/words.ts'
import { findLead } from './find-lead.ts'
import { showRun } from './run-show.ts'

const NONE: Localised = { ja: '実行はありません。', en: 'There are no runs.' }

const listRuns: SubCommand = {
  usage: 'list [--scenario ID] [--lead LEAD] [--limit N]',
  summary: { ja: '実行の一覧を新しい順に表示する', en: 'list runs, the newest first' },
  options: {
    scenario: { means: { ja: 'シナリオのID', en: 'of this scenario' } },
    lead: { means: { ja: 'リードのIDかメールアドレス', en: 'of this lead (id or address)' } },
    limit: { means: { ja: '件数（既定 50）', en: 'how many (50)' } },
  },
  needs: 0,
  async run(call) {
    const who = call.option('lead')
    const scenario = call.option('scenario')
    const query = {
      limit: Number(call.option('limit') ?? 50),
      ...(scenario !== undefined && { scenario }),
      ...(who !== undefined && { lead: await findLead(call, who) }),
    }
    const { items } = await call.api.call(runEndpoints.list, { query })
    const lines = items.map((run) =>
      [
        run.id,
        explainMoment(run.enteredAt, ownZone(), call.language),
        stateIn(run.status, call.language),
        `${run.scenario.name} ${run.version}`,
        run.lead.name,
        run.step?.title ?? '',
      ].join('  '),
    )
    call.print(items, lines.length === 0 ? [call.say(NONE)] : lines)
    return 0
  },
}

/** `shirube run`: leads on their way through scenarios. */
export const run = commandGroup('run', { show: showRun, list: listRuns })
