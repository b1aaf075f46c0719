import type { Condition } from '../condition/condition.ts'
import { all, any, did, didNot, not } from './parts.ts'
import type { ReadyMadeSegment } from './ready-made-segment.ts'

const createdWithin = (days: number): Condition => ({
  kind: 'attribute',
  field: 'createdOn',
  test: { op: 'daysFromToday', from: -days, to: 0 },
})

/** By what people read, open and ask for, and whether they still do. */
export const INTEREST_SEGMENTS: readonly ReadyMadeSegment[] = [
  {
    // S24: who is actively researching.
    id: 'researching-now',
    name: { ja: '今まさに調べている人', en: 'Researching right now' },
    condition: any(
      did('page.viewed', 7, { times: 5 }),
      all(did('page.viewed', 7, { times: 2 }), did('asset.downloaded', 7)),
      all(did('mail.clicked', 7), did('page.viewed', 7, { times: 3 })),
    ),
  },
  {
    id: 'new-leads',
    name: { ja: '新しく獲得した人', en: 'New leads' },
    condition: createdWithin(30),
  },
  {
    // S37: who downloads and does not inquire.
    id: 'downloaded-only',
    name: {
      ja: '資料を見て、まだ営業に渡っていない人',
      en: 'Downloaded a document, not yet with sales',
    },
    condition: all(did('asset.downloaded', 90), { kind: 'qualification', oneOf: ['none'] }),
  },
  {
    id: 'open-without-click',
    name: { ja: '開封するがクリックしない人', en: 'Open mails but do not click' },
    condition: all(did('mail.opened', 90, { times: 3 }), didNot('mail.clicked', 90)),
  },
  {
    id: 'asleep',
    name: { ja: '半年間反応のない人', en: 'Asleep for half a year' },
    condition: all(
      not(createdWithin(180)),
      didNot('page.viewed', 180),
      didNot('mail.opened', 180),
      didNot('mail.clicked', 180),
      didNot('store.visited', 180),
      didNot('purchase.made', 180),
    ),
  },
  {
    id: 'seminar-no-shows',
    name: { ja: '申し込んだセミナーに来なかった人', en: 'Registered for a seminar, did not come' },
    condition: all(did('seminar.registered', 90), didNot('seminar.attended', 90)),
  },
  {
    id: 'seminar-visitors',
    name: { ja: '最近セミナーに来た人', en: 'Came to a seminar lately' },
    condition: did('seminar.attended', 90),
  },
]
