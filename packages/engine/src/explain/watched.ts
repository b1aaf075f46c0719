import { explainMatch, explainPeople } from '@shirube/audience'
import { fill, type Language, type NarrationContext } from '@shirube/kernel'
import type { WatchOn } from '../program/program.ts'

const WORDS = { ja: '{did}人', en: 'anyone who {did}' } as const satisfies Record<Language, string>

/** Those whom a goal or an exit rule strikes: 「配信を停止した人」; "anyone who unsubscribed". */
export function explainWatched(on: WatchOn, context: NarrationContext): string {
  if (on.kind === 'condition') return explainPeople(on.when, context)
  return fill(WORDS[context.language], { did: explainMatch(on.match, context) })
}
