import { QUALIFICATION_WORDS, STAGE_WORDS } from '@shirube/audience'
import { type NodeNarrate, wordFor } from '@shirube/engine'
import { fill } from '@shirube/kernel'
import type { ChangeStage } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

const whichOf = ({ stage, qualification }: ChangeStage): 'stage' | 'qualification' | 'both' | 'none' => {
  if (stage === undefined) return qualification === undefined ? 'none' : 'qualification'
  return qualification === undefined ? 'stage' : 'both'
}

/** The change in words. */
export const narrator: NodeNarrate<ChangeStage> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, { language }) {
    const { titles, summaries, sentences } = TEXT[language]
    const { stage, qualification } = data
    const which = whichOf(data)
    const slots = {
      stage: stage === undefined ? '' : STAGE_WORDS[stage][language],
      qualification: qualification === undefined ? '' : QUALIFICATION_WORDS[qualification][language],
    }
    return {
      title: fill(titles[which], slots),
      summary: fill(summaries[which], slots),
      sentence: fill(sentences[which], slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
