import { type NodeNarrate, wordFor } from '@shirube/engine'
import type { End } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The end in words. */
export const narrator: NodeNarrate<End> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(_, { language }) {
    const { titles, summaries, sentences } = TEXT[language]
    return { title: titles.end, summary: summaries.end, sentence: sentences.end }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
