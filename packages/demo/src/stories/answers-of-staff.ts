import type { CallOutcomeBody, HandoffAnswerBody } from '@shirube/contract'
import type { Character } from '../past/life.ts'
import { chance } from '../people/invent-person.ts'

/** What came of calls, as inside sales wrote it down. */
const CALLS: readonly CallOutcomeBody[] = [
  {
    outcome: 'appointment',
    note: '来期の4月までに一つのラインで試したいとのこと。',
    issue: '主軸の突発停止が月に1回ある',
    timing: '来期4月',
    budget: '300万円',
    decisionMaker: '工場長',
  },
  { outcome: 'not_now', note: '今期は予算が決まっている。来年度に改めて。', timing: '来年度' },
  {
    outcome: 'appointment',
    note: '保全の担当が2人減り、点検が追いつかない。30分の打ち合わせを設定。',
    issue: '点検の人手が足りない',
    timing: '半年以内',
    budget: '未定',
    decisionMaker: '製造部長',
  },
  { outcome: 'send_material', note: '他社の事例を先に読みたい。' },
  {
    outcome: 'appointment',
    note: '送風機の軸受で一度大きな停止があった。工場長も同席。',
    issue: '送風機の軸受',
    timing: '3か月以内',
    budget: '500万円',
    decisionMaker: '工場長',
  },
]

/** What sales answered to handoffs. */
const HANDOFFS: readonly HandoffAnswerBody[] = [
  { answer: 'accepted', note: '来週訪問します。' },
  { answer: 'rejected', reason: '導入時期が1年以上先' },
  { answer: 'accepted' },
  { answer: 'held', reason: '工場長の異動後に再開', note: '来月もう一度連絡する。' },
]

/** What colleagues do about the n-th lead: nobody is forgotten. */
export function answersFor(n: number): Pick<Character, 'call' | 'handoff'> {
  const call = CALLS[chance(n, 'call', CALLS.length)]
  const handoff = HANDOFFS[chance(n, 'handoff', HANDOFFS.length)]
  return { ...(call && { call }), ...(handoff && { handoff }) }
}
