import { EVENT_WORDS, type EventMatch, explainMatch, isBuiltInKind, type NumberTest } from '@shirube/audience'
import type { NarrationContext } from '@shirube/kernel'

/** A behaviour taken apart into a sentence with a `{what}` slot, and what stands there. */
export interface ToldBehaviour {
  /** Holds a `{times}` slot too where the language says how often inside. */
  readonly sentence: string
  readonly what: string
}

const bare = (sentence: string): string => sentence.replace('{times}', '')

/**
 * Takes what is said of a match apart, so that its thing can be a slot: «「導入ページ」» of «「導入ページ」を見た». Where the
 * words leave no such place, the whole of it is the slot.
 */
export function toldBehaviour(match: EventMatch, never: boolean, narration: NarrationContext): ToldBehaviour {
  const told = explainMatch(match, narration)
  if (!isBuiltInKind(match.kind)) return { sentence: '{what}', what: told }
  const words = EVENT_WORDS[narration.language][match.kind]
  const pairs = [
    { did: words.named, didNot: words.namedNot },
    { did: words.did, didNot: words.didNot },
  ]
  for (const { did, didNot } of pairs) {
    if (did === undefined) continue
    const [before = '', after = ''] = bare(did).split('{what}')
    const fits = told.startsWith(before) && told.endsWith(after) && told.length > before.length + after.length
    if (!fits) continue
    const what = told.slice(before.length, told.length - after.length)
    return { sentence: never ? (didNot ?? did) : did, what }
  }
  return { sentence: '{what}', what: told }
}

/** True when a count says that it never happened. */
export const isNever = (times: NumberTest | undefined): boolean =>
  (times?.op === 'exactly' || times?.op === 'atMost') && times.value === 0
