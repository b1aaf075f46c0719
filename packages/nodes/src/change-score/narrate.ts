import { MEASURE_WORDS } from '@shirube/audience'
import { type NodeNarrate, startSentence, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { ChangeScore } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The points in words. */
export const narrator: NodeNarrate<ChangeScore> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ axis, points, note }, { language }) {
    const { titles, summaries, sentences, words } = TEXT[language]
    const way = points < 0 ? 'take' : 'add'
    const size = Math.abs(points)
    const slots = {
      axis: MEASURE_WORDS[axis][language],
      points: fill(size === 1 ? words.one : words.many, { points: size }),
      note,
    }
    return {
      title: fill(titles[way], slots),
      summary: startSentence(fill(summaries.axis, slots)),
      sentence: fill(note === '' ? sentences[way] : sentences[`${way}For` as const], slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
