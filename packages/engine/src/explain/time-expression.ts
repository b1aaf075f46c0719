import { fieldName } from '@shirube/audience'
import { assertNever, fill, type Language, type NarrationContext } from '@shirube/kernel'
import type { TimeExpression } from '../program/time-expression.ts'
import { explainDate, explainDays, explainDayTime, explainZone } from './calendar.ts'
import { explainDuration } from './duration.ts'

const WORDS = {
  ja: {
    after: '{duration}後',
    arrival: '到着してすぐ',
    entry: 'シナリオに入ってすぐ',
    entryAfter: 'シナリオに入ってから{duration}後',
    heard: '知らされた日時',
    heardAfter: '知らされた日時の{duration}後',
    fitting: '{start}、{zone}で次の{moment}',
    daysAt: '{days}の{time}',
    date: '{date}{time}（{zone}）',
    fieldBefore: '「{field}」の{days}日前の{time}（{zone}）',
    fieldOn: '「{field}」当日の{time}（{zone}）',
    fieldAfter: '「{field}」の{days}日後の{time}（{zone}）',
    sendable: '次に送信できる時間帯',
  },
  en: {
    after: 'after {duration}',
    arrival: 'on arrival',
    entry: 'on entering the scenario',
    entryAfter: '{duration} after entering the scenario',
    heard: 'the time that was told',
    heardAfter: '{duration} after the time that was told',
    fitting: '{start}, then the next {moment} in {zone}',
    daysAt: '{days} at {time}',
    date: '{date} at {time} in {zone}',
    fieldBefore: '{days} days before “{field}” at {time} in {zone}',
    fieldOn: 'on the day of “{field}” at {time} in {zone}',
    fieldAfter: '{days} days after “{field}” at {time} in {zone}',
    sendable: 'the next time at which mail may go out',
  },
} as const satisfies Record<Language, Record<string, string>>

type From = Extract<TimeExpression, { kind: 'from' }>

function startOf({ start, plus }: From, language: Language): string {
  const words = WORDS[language]
  if (!plus) return words[start.at]
  const duration = explainDuration(plus, language)
  switch (start.at) {
    case 'arrival':
      return fill(words.after, { duration })
    case 'entry':
      return fill(words.entryAfter, { duration })
    case 'heard':
      return fill(words.heardAfter, { duration })
    default:
      return assertNever(start)
  }
}

function explainFrom(expression: From, language: Language): string {
  const words = WORDS[language]
  const start = startOf(expression, language)
  const days = explainDays(expression.then ?? {}, language)
  const time = expression.then?.time === undefined ? undefined : explainDayTime(expression.then.time)
  const moment =
    days !== undefined && time !== undefined ? fill(words.daysAt, { days, time }) : (days ?? time)
  if (moment === undefined) return start
  return fill(words.fitting, { start, moment, zone: explainZone(expression.zone, language) })
}

/** When a wait goes on, in words: 「3日後、相手のタイムゾーンで次の9:00」. */
export function explainTime(expression: TimeExpression, context: NarrationContext): string {
  const { language } = context
  const words = WORDS[language]
  switch (expression.kind) {
    case 'from':
      return explainFrom(expression, language)
    case 'date': {
      const { date, time, zone } = expression
      return fill(words.date, {
        date: explainDate(date, language),
        time: explainDayTime(time),
        zone: explainZone(zone, language),
      })
    }
    case 'field': {
      const { shiftDays: shift, time, zone } = expression
      const slots = {
        field: fieldName(expression.field, context),
        days: Math.abs(shift),
        time: explainDayTime(time),
      }
      const sentence = shift === 0 ? words.fieldOn : shift < 0 ? words.fieldBefore : words.fieldAfter
      return fill(sentence, { ...slots, zone: explainZone(zone, language) })
    }
    case 'sendable':
      return words.sendable
    default:
      return assertNever(expression)
  }
}
