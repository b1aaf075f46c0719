import { EVERYBODY, explainPeople } from '@shirube/audience'
import { type NodeNarrate, startSentence, wordFor } from '@shirube/engine'
import { fill, type NarrationContext, sameJson } from '@shirube/kernel'
import type { AudienceGate } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** Whom the gate is for, and which of its sentences says so. */
export function saidOf({ condition }: AudienceGate, context: NarrationContext) {
  const { words } = TEXT[context.language]
  if (condition === null) return { kind: 'unset', people: words.unset } as const
  if (sameJson(condition, EVERYBODY)) return { kind: 'everybody', people: words.everybody } as const
  return { kind: 'some', people: explainPeople(condition, context) } as const
}

/** The gate in words. */
export const narrator: NodeNarrate<AudienceGate> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, context) {
    const { titles, summaries, sentences } = TEXT[context.language]
    const { kind, people } = saidOf(data, context)
    return {
      title: fill(titles[kind], { condition: startSentence(people) }),
      summary: summaries[kind],
      sentence: fill(sentences[kind], { condition: people }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
