import { explainStaff, type NodeNarrate, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { NotifyColleague } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The notice in words. */
export const narrator: NodeNarrate<NotifyColleague> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    const to = explainStaff(data.to, context)
    const subject = data.subject.trim() === '' ? words.noSubject : data.subject
    return {
      title: titles.tell,
      summary: fill(summaries.tell, { to }),
      sentence: fill(sentences.tell, { to, subject }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
