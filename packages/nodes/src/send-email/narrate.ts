import { STAGE_WORDS } from '@shirube/audience'
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
  narrate({ mail, byStage, purpose }, context) {
    const { language } = context
    const { titles, summaries, sentences, words } = TEXT[language]
    const called = (id: string): string => explainAsset('mail', id, context)
    const staged = byStage?.map((one) =>
      fill(sentences.stage, { stage: STAGE_WORDS[one.stage][language], mail: called(one.mail) }),
    )
    const mails = staged
      ? [...staged, fill(sentences.rest, { mail: called(mail) })].join(words.and)
      : fill(sentences.one, { mail: called(mail) })
    const slots = { mail: mails, purpose: words[purpose] }
    return {
      title: byStage ? titles.byStage : fill(titles.send, { mail: namesOf('mail', [mail], context) }),
      summary: summaries[purpose],
      sentence: fill(sentences[purpose], slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
  what: ({ mail, byStage = [] }, context) =>
    namesOf('mail', [...byStage.map((one) => one.mail), mail], context),
}
