import { explainAsset, type NodeNarrate, namesOf, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { ListMembership } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The change of the list in words. */
export const narrator: NodeNarrate<ListMembership> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ list, change }, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    return {
      title: fill(titles[change], { list: namesOf('list', [list], context) }),
      summary: summaries[change],
      sentence: fill(sentences.change, { list: explainAsset('list', list, context), change: words[change] }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
