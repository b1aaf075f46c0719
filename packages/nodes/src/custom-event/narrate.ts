import { explainMatch } from '@shirube/audience'
import { type NodeNarrate, namesOf, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { CustomEvent } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The trigger in words. */
export const narrator: NodeNarrate<CustomEvent> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ event, where }, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    const said = event === '' ? words.unset : explainMatch({ kind: `custom.${event}`, where }, context)
    return {
      title: fill(titles.start, { event: namesOf('customEvent', [event], context) }),
      summary: where.length === 0 ? summaries.any : summaries.where,
      sentence: fill(sentences.start, { event: said }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
