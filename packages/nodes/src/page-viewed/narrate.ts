import { explainAssets, type NodeNarrate, namesOf, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { PageViewed } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The trigger in words. */
export const narrator: NodeNarrate<PageViewed> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ pageGroups, pathContains }, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    const which = pageGroups.length === 0 ? 'any' : 'named'
    const names = { names: explainAssets('pageGroup', pageGroups, context) }
    const short = { pageGroups: namesOf('pageGroup', pageGroups, context) }
    const slots = { pageGroups: fill(words[which], names), pathContains: pathContains ?? '' }
    return {
      title: fill(titles[which], short),
      summary: pathContains === undefined ? fill(summaries[which], short) : fill(summaries.path, slots),
      sentence: fill(pathContains === undefined ? sentences.start : sentences.path, slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
