import type { NodeText } from '@shirube/engine'

/** The words of "audience gate", in Japanese. */
export const ja = {
  name: '対象を絞る',
  plate: '対象',
  titles: { everybody: '全員', some: '{condition}', unset: '対象を絞る' },
  summaries: { everybody: '対象を絞らない', some: '対象を絞る', unset: '（未設定）' },
  sentences: {
    everybody: '{condition}を対象にします。',
    some: '{condition}に絞ります。',
    unset: '対象{condition}に絞ります。',
  },
  ports: { yes: '該当', no: '対象外' },
  takers: { yes: '対象の人', no: '対象外の人' },
  problems: { noCondition: '対象（誰に）が未設定です' },
  words: { everybody: '全員', unset: '（未設定）' },
} as const satisfies NodeText
