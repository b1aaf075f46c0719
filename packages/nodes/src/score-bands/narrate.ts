import { MEASURE_WORDS } from '@shirube/audience'
import type { NodeNarrate } from '@shirube/engine'
import { fill, type Language } from '@shirube/kernel'
import { restOf } from './bands.ts'
import type { ScoreBands } from './model.ts'
import { sayBand } from './say-band.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** What a way is called: its band, or all the scores outside the bands. */
function labelOf(port: string, { bands }: ScoreBands, language: Language): string | undefined {
  const band = bands.find(({ id }) => id === port) ?? restOf(bands)
  return band && sayBand(band, language)
}

/** The split in words. */
export const narrator: NodeNarrate<ScoreBands> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, { language }) {
    const { titles, summaries, sentences, words, ports } = TEXT[language]
    const labels = [...data.bands.map(({ id }) => id), 'otherwise'].map(
      (port) => labelOf(port, data, language) ?? ports.otherwise,
    )
    const slots = { measure: MEASURE_WORDS[data.measure][language], bands: labels.join(words.and) }
    return {
      title: titles.split,
      summary: fill(summaries.split, slots),
      sentence: fill(sentences.split, slots),
    }
  },
  portLabel: (port, data, { language }) => labelOf(port, data, language) ?? TEXT[language].ports.otherwise,
  takers(port, data, { language }) {
    const { takers } = TEXT[language]
    const band = labelOf(port, data, language)
    return band === undefined ? takers.otherwise : fill(takers.band, { band })
  },
}
