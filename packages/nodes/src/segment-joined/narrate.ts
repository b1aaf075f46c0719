import { explainAsset, type NodeNarrate, namesOf, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { SegmentJoined } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The trigger in words. */
export const narrator: NodeNarrate<SegmentJoined> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, context) {
    const { titles, summaries, sentences } = TEXT[context.language]
    const segment = explainAsset('segment', data.segment, context)
    return {
      title: fill(titles.start, { segment: namesOf('segment', [data.segment], context) }),
      summary: fill(summaries.start, { segment }),
      sentence: fill(sentences.start, { segment }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
