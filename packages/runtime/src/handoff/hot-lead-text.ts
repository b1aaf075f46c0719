import type { Language } from '@shirube/kernel'

/** What the owner of a hot lead is told of it. */
export interface HotLead {
  readonly name: string
  readonly company: string
  readonly score: number
  readonly reasons: readonly string[]
  readonly note: string
  /** By when the answer is due, in words. */
  readonly answerBy: string
}

interface HotLeadText {
  subject(lead: HotLead): string
  body(lead: HotLead): string
  readonly accept: string
  readonly reject: string
  readonly open: string
}

const list = (reasons: readonly string[]): string => reasons.map((reason) => `・${reason}`).join('\n')
const parts = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n')

/** The mail that gives a hot lead to its owner (S25). */
export const HOT_LEAD_TEXT: Readonly<Record<Language, HotLeadText>> = {
  ja: {
    subject: ({ name, score }) => `ホットリード：${name}様（${score}点）`,
    body: ({ name, company, score, reasons, note, answerBy }) =>
      parts([
        `${company === '' ? '' : `${company} `}${name}様が、あなたに引き渡されました。`,
        `スコア：${score}点${reasons.length === 0 ? '' : `\n${list(reasons)}`}`,
        note,
        `回答の期限：${answerBy}`,
        '下のリンクから、このまま回答できます。開いただけでは、回答にはなりません。',
      ]),
    accept: '受け入れる',
    reject: '戻す・保留する',
    open: 'リードを見る',
  },
  en: {
    subject: ({ name, score }) => `Hot lead: ${name} (${score} pt)`,
    body: ({ name, company, score, reasons, note, answerBy }) =>
      parts([
        `${name}${company === '' ? '' : ` of ${company}`} has been handed to you.`,
        `Score: ${score}${reasons.length === 0 ? '' : `\n${list(reasons)}`}`,
        note,
        `Answer by ${answerBy}`,
        'You can answer straight from the links below. Opening them alone answers nothing.',
      ]),
    accept: 'Accept',
    reject: 'Send back or hold',
    open: 'Open lead',
  },
}
