import { scenarioEndpoints } from '@shirube/contract'
import type { SubCommand } from '../api/command-group.ts'
import { stateIn } from '../api/words.ts'

const TEXT = {
  none: { ja: 'シナリオはありません。', en: 'There are no scenarios.' },
  underWay: { ja: '実行中{n}人', en: '{n} under way' },
} as const

/** `shirube scenario list`: the scenarios, how they stand, and how many people are under way. */
export const listScenarios: SubCommand = {
  usage: 'list',
  summary: { ja: 'シナリオの一覧を表示する', en: 'list the scenarios' },
  needs: 0,
  async run(call) {
    const { items } = await call.api.call(scenarioEndpoints.list)
    const lines = items.map(({ id, name, state, live, underWay }) => {
      const version = live ? `v${live.n}${live.minor > 0 ? `.${live.minor}` : ''}` : '—'
      const people = call.say(TEXT.underWay, { n: underWay })
      return [id, stateIn(state, call.language), version, people, name].join('  ')
    })
    call.print(items, lines.length === 0 ? [call.say(TEXT.none)] : lines)
    return 0
  },
}
