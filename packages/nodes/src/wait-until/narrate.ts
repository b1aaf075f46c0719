import { fieldName } from '@shirube/audience'
import {
  explainDate,
  explainDays,
  explainDayTime,
  explainTime,
  explainZone,
  type NodeNarrate,
  startSentence,
  UNSET,
  wordFor,
} from '@shirube/engine'
import { assertNever, fill, type Language, type NarrationContext } from '@shirube/kernel'
import { until } from './compile.ts'
import type { WaitUntil } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

type Which = keyof typeof ja.sentences

/** How many days before or after a date, in words. */
export function shiftOf(days: number, language: Language): string {
  const { words } = TEXT[language]
  if (days === 0) return words.on
  return fill(days < 0 ? words.before : words.after, { days: Math.abs(days) })
}

/** Which of the sentences says it, and what its slots hold beside time and zone. */
function saidOf(
  data: WaitUntil,
  context: NarrationContext,
): { readonly which: Which; readonly slots: Record<string, string> } {
  const { language } = context
  const { words } = TEXT[language]
  switch (data.mode) {
    case 'time': {
      const weekdays = explainDays(data, language)
      return weekdays === undefined ? { which: 'time', slots: {} } : { which: 'days', slots: { weekdays } }
    }
    case 'date':
      return {
        which: 'date',
        slots: { date: data.date === null ? words.unset : explainDate(data.date, language) },
      }
    case 'field': {
      const field =
        data.field === '' ? words.unset : fill(words.field, { field: fieldName(data.field, context) })
      return { which: 'before', slots: { field, shiftDays: shiftOf(data.shiftDays, language) } }
    }
    default:
      return assertNever(data)
  }
}

/** The wait in words. */
export const narrator: NodeNarrate<WaitUntil> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate(data, context) {
    const { titles, summaries, sentences } = TEXT[context.language]
    const { which, slots: own } = saidOf(data, context)
    const zone = explainZone(data.zone, context.language)
    const slots = { ...own, time: explainDayTime(data.time), zone }
    return {
      title: fill(titles[which], slots),
      summary: startSentence(fill(data.mode === 'time' ? summaries.zone : summaries.at, slots)),
      sentence: fill(sentences[which], slots),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
  when(data, context) {
    const at = until(data)
    return at ? explainTime(at, context) : UNSET[context.language]
  },
}
