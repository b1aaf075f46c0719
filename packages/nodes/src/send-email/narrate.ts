import { explainAsset, type NodeNarrate, namesOf, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { SendEmail } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The sending in words. */
export const narrator: NodeNarrate<SendEmail> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ mail, purpose }, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    const slots = { mail: explainAsset('mail', mail, context), purpose: words[purpose] }
    return {
      title: fill(titles.send, { mail: namesOf('mail', [mail], context) }),
      summary: summaries[purpose],
      sentence: fill(sentences[purpose], slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
  what: ({ mail }, context) => namesOf('mail', [mail], context),
}
