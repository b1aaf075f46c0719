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
      direction: words[data.withinDays === undefined ? data.direction : 'rise'],
      days: fill(words.days, { days: data.withinDays ?? 0 }),
    }
    const change = data.withinDays === undefined ? data.direction : 'rise'
    return {
      title: fill(titles[change], slots),
      summary: startSentence(fill(summaries[change], slots)),
      sentence: fill(sentences[change === 'rise' ? 'rise' : 'start'], slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
