import { explainAsset, type NodeNarrate, namesOf, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { Added } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The trigger in words. */
export const narrator: NodeNarrate<Added> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    const by = words[data.by]
    if (data.by === 'hand') {
      return { title: titles.hand, summary: summaries.hand, sentence: fill(sentences.hand, { by }) }
    }
    const list = explainAsset('list', data.list, context)
    return {
      title: fill(titles.list, { list: namesOf('list', [data.list], context) }),
      summary: fill(summaries.list, { list }),
      sentence: fill(sentences.list, { by, list }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
