import { explainAssets, type NodeNarrate, namesOf, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { MailReacted } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The trigger in words. */
export const narrator: NodeNarrate<MailReacted> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ reaction, mails }, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    const which = mails.length === 0 ? 'any' : 'named'
    const long = fill(words[which], { names: explainAssets('mail', mails, context) })
    return {
      title: titles[reaction],
      summary: fill(summaries[which], { mails: namesOf('mail', mails, context) }),
      sentence: fill(sentences.start, { mails: long, reaction: words[reaction] }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
