import type { NodeText } from '@shirube/engine'

/** The words of "wait a duration", in Japanese. */
export const ja = {
  name: '待つ',
  plate: '待つ',
  titles: { plain: '{duration}待つ' },
  summaries: {
    plain: 'そのまま進む',
    time: '{time}に進む',
    days: '次の{weekdays}に進む',
    both: '次の{weekdays}の{time}',
  },
  sentences: {
    plain: '{duration}待ちます。',
    time: '{duration}待ち、{zone}の{time}に進みます。',
    days: '{duration}待ち、{zone}で次の{weekdays}に進みます。',
    both: '{duration}待ち、{zone}で次の{weekdays}の{time}に進みます。',
  },
  ports: { next: '次へ' },
  takers: { next: '待ち終えた人' },
  problems: {},
  words: {},
} as const satisfies NodeText
