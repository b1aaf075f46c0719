import { explainAssets, type NodeNarrate, namesOf, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { FormSubmitted } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The trigger in words. */
export const narrator: NodeNarrate<FormSubmitted> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ forms }, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    const which = forms.length === 0 ? 'any' : 'named'
    const short = { forms: namesOf('form', forms, context) }
    const long = fill(words[which], { names: explainAssets('form', forms, context) })
    return {
      title: fill(titles[which], short),
      summary: fill(summaries[which], short),
      sentence: fill(sentences.start, { forms: long }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
