import { CALL_OUTCOMES } from '@shirube/audience'
import { callEndpoints } from '@shirube/contract'
import { AppError, type Localised } from '@shirube/kernel'
import { type ApiCall, commandGroup, type SubCommand } from '../api/command-group.ts'
import { explainMoment, ownZone, stateIn } from '../api/words.ts'

const TEXT = {
  none: { ja: '架電はありません。', en: 'There are no calls.' },
  overdue: { ja: '【期限超過】', en: '[overdue] ' },
  done: { ja: '記録しました（{outcome}）。', en: 'Recorded ({outcome}).' },
  before: {
    ja: 'すでに記録済みです（{state}・{outcome}）。何も変更していません。',
    en: 'It was recorded before ({state}, {outcome}). Nothing was changed.',
  },
  badTime: {
    ja: '--call-back-at は「2026-04-01T10:00+09:00」の形で指定してください。',
    en: '--call-back-at has the form 2026-04-01T10:00+09:00.',
  },
} as const satisfies Record<string, Localised>

const listCalls: SubCommand = {
  usage: 'list [--state open|done|cancelled]',
  summary: { ja: '架電キューを表示する', en: 'show the call queue' },
  options: { state: { means: { ja: '状態（既定 open）', en: 'in which state (open)' } } },
  needs: 0,
  async run(call) {
    const state = call.option('state') ?? 'open'
    const { items } = await call.api.call(callEndpoints.list, { query: { state: state as 'open' } })
    const lines = items.map((item) =>
      [
        item.id,
        `${item.overdue ? call.say(TEXT.overdue) : ''}${explainMoment(item.dueAt, ownZone(), call.language)}`,
        item.lead.name,
        item.lead.phone ?? '',
        item.assignee?.name ?? '—',
        item.script.split('\n')[0] ?? '',
      ].join('  '),
    )
    call.print(items, lines.length === 0 ? [call.say(TEXT.none)] : lines)
    return 0
  },
}

function momentOf(call: ApiCall): number | undefined {
  const given = call.option('call-back-at')
  if (given === undefined) return undefined
  const at = Date.parse(given)
  if (Number.isNaN(at)) throw new AppError('bad_input', call.say(TEXT.badTime))
  return at
}

const NOTES = {
  note: { ja: 'メモ', en: 'a note' },
  issue: { ja: '課題', en: 'the issue' },
  timing: { ja: '時期', en: 'the timing' },
  budget: { ja: '予算', en: 'the budget' },
  'decision-maker': { ja: '決裁者', en: 'who decides' },
} as const satisfies Record<string, Localised>

const answerCall: SubCommand = {
  usage: `answer <id> <${CALL_OUTCOMES.join('|')}>`,
  summary: { ja: '架電の結果を記録する', en: 'record what came of a call' },
  options: {
    ...Object.fromEntries(Object.entries(NOTES).map(([name, means]) => [name, { means }])),
    'call-back-at': {
      means: { ja: 'かけ直す日時（call_back のとき）', en: 'when to call back (for call_back)' },
    },
  },
  needs: 2,
  async run(call) {
    const [id = '', outcome = ''] = call.named
    const callBackAt = momentOf(call)
    const notes: Record<string, string> = {}
    for (const name of Object.keys(NOTES)) {
      const value = call.option(name)
      if (value !== undefined) notes[name === 'decision-maker' ? 'decisionMaker' : name] = value
    }
    const body = {
      outcome: outcome as 'appointment',
      ...notes,
      ...(callBackAt !== undefined && { callBackAt }),
    }
    const done = await call.api.call(callEndpoints.complete, { params: { id }, body })
    const state = stateIn(done.call.state, call.language)
    const told = done.changed ? TEXT.done : TEXT.before
    call.print(done, [call.say(told, { state, outcome: done.call.outcome ?? '—' })])
    return 0
  },
}

/** `shirube task`: the call queue. */
export const task = commandGroup('task', { list: listCalls, answer: answerCall })
