import { HANDOFF_ANSWERS } from '@shirube/audience'
import { handoffEndpoints } from '@shirube/contract'
import { AppError, type Localised } from '@shirube/kernel'
import { commandGroup, type SubCommand } from '../api/command-group.ts'
import { explainMoment, ownZone, STATE_WORDS } from '../api/words.ts'

const TEXT = {
  none: { ja: '引き渡しはありません。', en: 'There are no handoffs.' },
  held: { ja: '保留', en: 'on hold' },
  by: { ja: '回答期限 {at}', en: 'answer by {at}' },
  score: { ja: 'スコア {total}', en: 'score {total}' },
  done: { ja: '回答しました（{state}）。', en: 'Answered ({state}).' },
  before: {
    ja: 'すでに回答済みです（{state}）。何も変更していません。',
    en: 'It was answered before ({state}). Nothing was changed.',
  },
  badTime: { ja: '--until は日付（2026-04-01）で指定してください。', en: '--until is a date (2026-04-01).' },
} as const satisfies Record<string, Localised>

type State = keyof typeof STATE_WORDS

const stateWords = (state: State): Localised => (state === 'held' ? TEXT.held : STATE_WORDS[state])

const listHandoffs: SubCommand = {
  usage: 'list [--state open|held|accepted|rejected|cancelled]',
  summary: { ja: '引き渡しを、理由とともに表示する', en: 'show the handoffs with their reasons' },
  options: {
    state: { means: { ja: '状態（省略時は回答待ち）', en: 'in which state (else those that wait)' } },
  },
  needs: 0,
  async run(call) {
    const state = call.option('state')
    const query = state === undefined ? {} : { state: state as 'open' }
    const { items } = await call.api.call(handoffEndpoints.list, { query })
    const lines = items.flatMap((item) => [
      [
        item.id,
        call.say(stateWords(item.state)),
        item.lead.name,
        item.lead.company ?? '',
        call.say(TEXT.score, { total: item.scores.total }),
        call.say(TEXT.by, { at: explainMoment(item.answerBy, ownZone(), call.language) }),
      ].join('  '),
      ...item.reasons.map((reason) => `    ${reason.words[call.language]}`),
    ])
    call.print(items, lines.length === 0 ? [call.say(TEXT.none)] : lines)
    return 0
  },
}

const answerHandoff: SubCommand = {
  usage: `answer <id> <${HANDOFF_ANSWERS.join('|')}> [--reason TEXT] [--until DATE] [--note TEXT]`,
  summary: { ja: '引き渡しに回答する', en: 'answer a handoff' },
  options: {
    reason: {
      means: { ja: '差し戻す理由（rejected では必須）', en: 'why it is rejected (needed for that)' },
    },
    until: { means: { ja: '保留を見直す日', en: 'when a held one is looked at again' } },
    note: { means: { ja: 'メモ', en: 'a note' } },
  },
  needs: 2,
  async run(call) {
    const [id = '', answer = ''] = call.named
    const [reason, note, day] = [call.option('reason'), call.option('note'), call.option('until')]
    const until = day === undefined ? undefined : Date.parse(day)
    if (until !== undefined && Number.isNaN(until)) throw new AppError('bad_input', call.say(TEXT.badTime))
    const body = {
      answer: answer as 'accepted',
      ...(reason !== undefined && { reason }),
      ...(note !== undefined && { note }),
      ...(until !== undefined && { until }),
    }
    const done = await call.api.call(handoffEndpoints.answer, { params: { id }, body })
    const state = call.say(stateWords(done.handoff.state))
    call.print(done, [call.say(done.changed ? TEXT.done : TEXT.before, { state })])
    return 0
  },
}

/** `shirube handoff`: leads that were given to sales. */
export const handoff = commandGroup('handoff', { list: listHandoffs, answer: answerHandoff })
