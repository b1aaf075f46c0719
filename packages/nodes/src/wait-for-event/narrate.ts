import { eventTitle, explainMatch, explainPeople } from '@shirube/audience'
import { explainDuration, joinSentences, type NodeNarrate, quote, wordFor } from '@shirube/engine'
import { assertNever, fill, type NarrationContext } from '@shirube/kernel'
import type { Listen, WaitArm, WaitForEvent } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** Those for whom it happened. */
function peopleOf(listen: Listen, context: NarrationContext): string {
  const { takers, words } = TEXT[context.language]
  switch (listen.kind) {
    case 'event':
      return fill(takers.did, { did: explainMatch(listen.match, context) })
    case 'mail': {
      const title = context.stepTitle(listen.step)
      const step = title === undefined ? words.noStep : quote(title, context.language)
      return fill(takers.did, { did: fill(words[listen.reaction], { step }) })
    }
    case 'condition':
      return listen.when === null ? words.unset : explainPeople(listen.when, context)
    default:
      return assertNever(listen)
  }
}

/** What the way is called on its label. */
function labelOf({ title, listen }: WaitArm, context: NarrationContext): string {
  const { ports } = TEXT[context.language]
  if (title !== undefined) return title
  switch (listen.kind) {
    case 'event':
      return eventTitle(listen.match.kind, context)
    case 'mail':
      return ports[listen.reaction]
    case 'condition':
      return ports.condition
    default:
      return assertNever(listen)
  }
}

/** The wait in words. */
export const narrator: NodeNarrate<WaitForEvent> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ arms, timeout, anchor }, context) {
    const { language } = context
    const { titles, summaries, sentences, words } = TEXT[language]
    const people = arms.map(({ listen }) => peopleOf(listen, context))
    const slots = { timeout: explainDuration(timeout, language), arms: people.join(words.and) }
    const said = anchor === 'entry' ? [sentences.wait, sentences.entry] : [sentences.wait]
    return {
      title: titles.wait,
      summary: fill(summaries.wait, slots),
      sentence: fill(joinSentences(said, language), slots),
    }
  },
  portLabel(port, { arms }, context) {
    const arm = arms.find(({ id }) => id === port)
    return arm ? labelOf(arm, context) : wordFor(TEXT[context.language].ports, port)
  },
  takers(port, { arms, timeout }, context) {
    const { takers } = TEXT[context.language]
    const arm = arms.find(({ id }) => id === port)
    if (!arm) return fill(takers.timeout, { timeout: explainDuration(timeout, context.language) })
    return arm.title === undefined ? peopleOf(arm.listen, context) : fill(takers.titled, { title: arm.title })
  },
}
