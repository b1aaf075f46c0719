import { IconGauge, IconHourglass, IconMail, IconPhone, IconPlusMinus } from '@tabler/icons-react'
import type { StepBody, StepCardProps, StepPeople } from '../../../src/index.ts'
import type { Both } from '../../say.ts'

type Say = (text: Both) => string

/** A mail that is sent, with its figures. */
export function mailStep(say: Say, more?: Partial<StepCardProps>): StepCardProps {
  return {
    family: 'where',
    icon: IconMail,
    plate: say({ ja: 'どこで・メール', en: 'Where · Email' }),
    title: say({ ja: '導入事例を送信', en: 'Send case study' }),
    body: mailBody(say, {
      kind: 'figures',
      figures: [
        { label: say({ ja: '開封', en: 'Opened' }), value: '58%', onOpen: () => {} },
        { label: say({ ja: 'クリック', en: 'Clicked' }), value: '22%', onOpen: () => {} },
      ],
    }),
    waiting: waiting(say, 12),
    errors: errors(say, 7),
    ...more,
  }
}

/** The inside of that mail's card. */
export function mailBody(say: Say, result: Extract<StepBody, { kind: 'sending' }>['result']): StepBody {
  return {
    kind: 'sending',
    summary: say({ ja: '翌営業日の9:00', en: 'Next workday, 9:00' }),
    mail: {
      kind: 'chosen',
      layout: 'picture',
      subject: say({
        ja: '月40時間の転記をなくした、従業員120名の工場の進め方',
        en: 'How a 120-person plant cut 40 hours of retyping',
      }),
    },
    result,
  }
}

/** A split by score. */
export function scoreStep(say: Say): StepCardProps {
  return {
    family: 'score',
    icon: IconGauge,
    plate: say({ ja: 'スコア・分ける', en: 'Score · Split' }),
    title: say({ ja: 'スコアで分ける', en: 'Split by score' }),
    body: {
      kind: 'outcome',
      summary: say({ ja: '到着した時点の合計点', en: 'Total on arrival' }),
      ways: [
        way('low', say({ ja: '9点以下', en: '9 or less' }), '353'),
        way('mid', say({ ja: '10〜19点', en: '10–19' }), '431'),
        { ...way('high', say({ ja: '20点以上', en: '20 or more' }), '118'), main: true },
      ],
    },
  }
}

/** A call that nobody owns. */
export function callStep(say: Say): StepCardProps {
  return {
    family: 'where',
    icon: IconPhone,
    plate: say({ ja: 'どこで・架電', en: 'Where · Call' }),
    title: say({ ja: '架電を依頼', en: 'Ask for a call' }),
    body: {
      kind: 'outcome',
      summary: say({ ja: '当日中に架電', en: 'By end of today' }),
      ways: [
        way('absent', say({ ja: '不在が3回', en: 'No answer ×3' }), '4'),
        way('declined', say({ ja: '断られた', en: 'Declined' }), '2'),
        { ...way('reached', say({ ja: 'つながった', en: 'Reached' }), '95'), main: true },
      ],
    },
    waiting: waiting(say, 14),
    errors: errors(say, 3),
    health: { kind: 'problem', severity: 'error', label: say({ ja: '担当が未設定', en: 'No owner' }) },
  }
}

/** A wait. */
export function waitStep(say: Say, more?: Partial<StepCardProps>): StepCardProps {
  return {
    family: 'flow',
    icon: IconHourglass,
    plate: say({ ja: '流れ・待つ', en: 'Flow · Wait' }),
    title: say({ ja: '3日待つ', en: 'Wait 3 d' }),
    body: {
      kind: 'small',
      result: {
        kind: 'figures',
        figures: [
          {
            label: say({ ja: '中央値', en: 'med.' }),
            value: '1.4',
            unit: say({ ja: '日', en: ' d' }),
          },
        ],
      },
    },
    waiting: waiting(say, 159),
    ...more,
  }
}

/** Points that are added. */
export function pointsStep(say: Say, fact: string): StepCardProps {
  return {
    family: 'score',
    icon: IconPlusMinus,
    plate: say({ ja: 'スコア・加減', en: 'Score · Add' }),
    title: say({ ja: '3点を加える', en: 'Add 3 points' }),
    body: { kind: 'small', result: { kind: 'fact', text: fact, done: false } },
  }
}

const way = (port: string, name: string, count: string) =>
  ({ port, name, count, main: false, taken: false }) as const

const waiting = (say: Say, n: number): StepPeople => ({
  text: String(n),
  label: say({ ja: `待機中 ${n}人`, en: `${n} waiting here` }),
  onOpen: () => {},
})

const errors = (say: Say, n: number): StepPeople => ({
  text: say({ ja: `エラー${n}`, en: `Errors ${n}` }),
  label: say({ ja: `エラー ${n}人`, en: `${n} with errors` }),
  onOpen: () => {},
})
