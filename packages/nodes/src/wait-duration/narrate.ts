import {
  explainDays,
  explainDayTime,
  explainDuration,
  explainTime,
  explainZone,
  type NodeNarrate,
  wordFor,
} from '@shirube/engine'
import { fill } from '@shirube/kernel'
import { until } from './compile.ts'
import type { WaitDuration } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The wait in words. */
export const narrator: NodeNarrate<WaitDuration> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ duration, then, zone }, { language }) {
    const { titles, summaries, sentences } = TEXT[language]
    const weekdays = explainDays(then ?? {}, language)
    const time = then?.time === undefined ? undefined : explainDayTime(then.time)
    const timed = time === undefined ? 'plain' : 'time'
    const which = weekdays === undefined ? timed : time === undefined ? 'days' : 'both'
    const slots = {
      duration: explainDuration(duration, language),
      weekdays: weekdays ?? '',
      time: time ?? '',
      zone: explainZone(zone, language),
    }
    return {
      title: fill(titles.plain, slots),
      summary: fill(summaries[which], slots),
      sentence: fill(sentences[which], slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
  when: (data, context) => explainTime(until(data), context),
}
