import { MEASURE_WORDS } from '@shirube/audience'
import { type NodeNarrate, startSentence, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { ScoreCrossed } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The trigger in words. */
export const narrator: NodeNarrate<ScoreCrossed> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, { language }) {
    const { titles, summaries, sentences, words } = TEXT[language]
    const slots = {
      measure: MEASURE_WORDS[data.measure][language],
      threshold: fill(words.points, { threshold: data.threshold }),
      direction: words[data.direction],
    }
    return {
      title: fill(titles[data.direction], slots),
      summary: startSentence(fill(summaries[data.direction], slots)),
      sentence: fill(sentences.start, slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
