import { HANDOFF_ANSWER_WORDS, type HandoffAnswer } from '@shirube/audience'
import { explainDuration, explainStaff, joinSentences, type NodeNarrate, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { Handoff } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The handoff in words. */
export const narrator: NodeNarrate<Handoff> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, context) {
    const { language } = context
    const { titles, summaries, sentences, words } = TEXT[language]
    const slots = {
      to: explainStaff(data.to, context),
      answerIn: explainDuration(data.answerIn, language),
      escalateTo: data.escalateTo ? explainStaff(data.escalateTo, context) : words.escalation,
    }
    return {
      title: titles.hand,
      summary: fill(summaries.hand, slots),
      sentence: fill(joinSentences([sentences.hand, sentences.late], language), slots),
    }
  },
  portLabel: (port, _, { language }) =>
    Object.hasOwn(HANDOFF_ANSWER_WORDS, port)
      ? HANDOFF_ANSWER_WORDS[port as HandoffAnswer][language]
      : wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
