import { all, any, did, didNot, not } from './parts.ts'
import type { ReadyMadeSegment } from './ready-made-segment.ts'

/** By what sales did with people, and what is still to be done. */
export const SALES_SEGMENTS: readonly ReadyMadeSegment[] = [
  {
    id: 'mql-without-owner',
    name: { ja: '担当者のいないMQL', en: 'MQLs that nobody looks after' },
    condition: all({ kind: 'qualification', oneOf: ['mql'] }, not({ kind: 'owner' })),
  },
  {
    id: 'rising',
    name: { ja: '最近スコアが基準を超えた人', en: 'Crossed a score threshold lately' },
    condition: did('score.crossed', 30, { where: { field: 'direction', op: 'is', value: 'up' } }),
  },
  {
    id: 'rejected-by-sales',
    name: { ja: '営業に差し戻され、また動き始めた人', en: 'Rejected by sales, and active again' },
    condition: all(
      did('handoff.answered', 365, { where: { field: 'answer', op: 'is', value: 'rejected' } }),
      did('page.viewed', 14, { times: 2 }),
    ),
  },
  {
    id: 'lost-worth-another-try',
    name: { ja: '失注から時間がたち、また動き始めた人', en: 'Lost some time ago, and active again' },
    condition: all(
      did('deal.changed', 730, { where: { field: 'state', op: 'is', value: 'lost' } }),
      didNot('deal.changed', 90),
      any(did('page.viewed', 14, { times: 2 }), did('mail.clicked', 14)),
    ),
  },
  {
    id: 'hard-to-reach',
    name: { ja: '電話がつながらない人', en: 'Hard to reach by phone' },
    condition: did('call.completed', 30, {
      times: 2,
      where: { field: 'outcome', op: 'is', value: 'no_answer' },
    }),
  },
  {
    id: 'no-consent-yet',
    name: { ja: 'メールの配信許諾がまだない人', en: 'No consent to email yet' },
    condition: { kind: 'consent', channel: 'email', is: 'unknown' },
  },
  {
    id: 'decision-makers',
    name: { ja: '決裁に近い役職の人', en: 'Close to the decision' },
    condition: any(
      ...['部長', '役員', '取締役', '代表', '社長', 'Director', 'Head of', 'Chief'].map(
        (value) => ({ kind: 'attribute', field: 'jobTitle', test: { op: 'contains', value } }) as const,
      ),
    ),
  },
]
