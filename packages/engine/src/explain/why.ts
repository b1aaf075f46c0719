import { explainMatch, isEventKind } from '@shirube/audience'
import { assertNever, fill, type Language, type NarrationContext } from '@shirube/kernel'
import type { Watch } from '../program/program.ts'
import type { Why } from '../step/why.ts'
import { quote } from './asset.ts'
import { explainInstant } from './calendar.ts'
import { explainRefusal } from './reason.ts'

const WORDS = {
  ja: {
    passed: '処理を終えたため',
    case: '{way}に当てはまったため',
    otherwise: 'ほかのどれにも当てはまらなかったため',
    split: '割合に従って{way}に分けられたため',
    event: '{did}ため',
    condition: '待っていた条件を満たしたため',
    timeout: '{deadline}の期限まで何もなかったため',
    outcome: '外部の処理の結果が「{outcome}」だったため',
    refused: '{reason}ため、実行せずに次へ',
    goal: '目標{title}に到達したため',
    exit: '離脱条件{title}に当てはまったため',
    watch: '離脱条件に当てはまったため',
  },
  en: {
    passed: 'because it was done',
    case: 'because {way} holds',
    otherwise: 'because nothing else holds',
    split: 'because the split chose {way}',
    event: 'because the lead {did}',
    condition: 'because the condition waited for holds',
    timeout: 'because nothing happened until {deadline}',
    outcome: 'because the call outside answered “{outcome}”',
    refused: 'not done, because {reason}',
    goal: 'because the goal {title} was reached',
    exit: 'because the exit rule {title} applies',
    watch: 'because an exit rule applies',
  },
} as const satisfies Record<Language, Record<string, string>>

const CONTROLS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: {
    'control.moved': '担当者が移したため',
    'control.skipped': '担当者がこのステップを飛ばしたため',
    'control.removed': '担当者が外したため',
    'control.migrated': '新しいバージョンに移されたため',
  },
  en: {
    'control.moved': 'because a colleague moved the lead',
    'control.skipped': 'because a colleague skipped the step',
    'control.removed': 'because a colleague removed the lead',
    'control.migrated': 'because the lead was moved to a new version',
  },
}

/** What the reason of a turn is told with: the names of things, and what surrounds the turn. */
export interface WhyContext extends NarrationContext {
  /** The zone in which times are told, an IANA name. */
  readonly zone: string
  /** What the way that was taken is called. */
  readonly way?: string
  /** The goals and exit rules of the version. */
  readonly watches?: readonly Pick<Watch, 'id' | 'kind' | 'title'>[]
}

function watched(id: string, { language, watches = [] }: WhyContext): string {
  const words = WORDS[language]
  const watch = watches.find((other) => other.id === id)
  if (!watch || watch.title === '')
    return watch?.kind === 'goal' ? fill(words.goal, { title: '' }) : words.watch
  return fill(words[watch.kind], { title: quote(watch.title, language) })
}

/** Why a run left a step the way it did (D8), as a clause: 「…をクリックしたため」; "because the lead clicked …". */
export function explainWhy(why: Why, context: WhyContext): string {
  const { language, zone } = context
  const words = WORDS[language]
  const way = quote(context.way ?? '', language)
  switch (why.kind) {
    case 'passed':
    case 'otherwise':
    case 'condition':
      return words[why.kind]
    case 'case':
    case 'split':
      return fill(words[why.kind], { way })
    case 'event':
      return fill(words.event, {
        did: isEventKind(why.event) ? explainMatch({ kind: why.event }, context) : why.event,
      })
    case 'timeout':
      return fill(words.timeout, { deadline: explainInstant(why.deadline, zone, language) })
    case 'outcome':
      return fill(words.outcome, { outcome: why.outcome })
    case 'refused':
      return fill(words.refused, { reason: explainRefusal(why.reason, language) })
    case 'watch':
      return watched(why.watch, context)
    case 'control':
      return CONTROLS[language][why.control] ?? why.control
    default:
      return assertNever(why)
  }
}
