import { explain, explainPeople } from '@shirube/audience'
import { type NodeNarrate, wordFor } from '@shirube/engine'
import { fill, type NarrationContext } from '@shirube/kernel'
import type { Branch } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

type Case = Branch['cases'][number]

/** Those who meet the case: by its title, else by its condition. */
function peopleOf({ title, when }: Case, context: NarrationContext): string {
  const { takers } = TEXT[context.language]
  if (title !== undefined) return fill(takers.titled, { title })
  return when === null ? takers.unset : explainPeople(when, context)
}

/** The branch in words. */
export const narrator: NodeNarrate<Branch> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ cases }, context) {
    const { titles, summaries, sentences, words } = TEXT[context.language]
    const people = cases.map((each) => peopleOf(each, context)).join(words.and)
    return {
      title: titles.branch,
      summary: fill(summaries.branch, { count: cases.length }),
      sentence: fill(cases.length === 1 ? sentences.one : sentences.many, { cases: people }),
    }
  },
  portLabel(port, { cases }, context) {
    const { ports } = TEXT[context.language]
    const found = cases.find(({ id }) => id === port)
    if (!found) return wordFor(ports, port)
    return found.title ?? (found.when === null ? ports.unset : explain(found.when, context))
  },
  takers(port, { cases }, context) {
    const found = cases.find(({ id }) => id === port)
    return found ? peopleOf(found, context) : wordFor(TEXT[context.language].takers, port)
  },
}
