import { CALL_OUTCOME_WORDS, type CallOutcome } from '@shirube/audience'
import {
  explainDuration,
  explainStaff,
  explainTimes,
  joinSentences,
  type NodeNarrate,
  wordFor,
} from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { CallTask } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The call in words. */
export const narrator: NodeNarrate<CallTask> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, context) {
    const { language } = context
    const { titles, summaries, sentences, words } = TEXT[language]
    const slots = {
      to: explainStaff(data.to, context),
      priority: words[data.priority],
      dueIn: explainDuration(data.dueIn, language),
      after: explainDuration(data.retry.after, language),
      times: explainTimes(data.retry.times, language),
      escalateTo: data.escalateTo ? explainStaff(data.escalateTo, context) : words.escalation,
    }
    const said = [
      sentences[data.priority],
      ...(data.retry.times > 0 ? [sentences.retry] : []),
      sentences.late,
    ]
    return {
      title: titles.call,
      summary: fill(summaries.call, slots),
      sentence: fill(joinSentences(said, language), slots),
    }
  },
  portLabel: (port, _, { language }) =>
    Object.hasOwn(CALL_OUTCOME_WORDS, port)
      ? CALL_OUTCOME_WORDS[port as CallOutcome][language]
      : wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
  what({ script }, { language }) {
    const [first = ''] = script.trim().split('\n')
    return first === '' ? TEXT[language].words.talk : first
  },
}
