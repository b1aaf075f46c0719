import type { Language } from '@shirube/kernel'

interface StaffText {
  readonly subject: string
  readonly body: string
}

/** What a colleague is written when a call or a handoff is overdue. */
export const OVERDUE_TEXT: Record<Language, (kind: 'call' | 'handoff', name: string) => StaffText> = {
  ja: (kind, name) =>
    kind === 'call'
      ? {
          subject: `架電が期限を過ぎています：${name}様`,
          body: `${name}様への架電が、期限までに記録されていません。架電キューを確認してください。`,
        }
      : {
          subject: `引き渡しの回答が期限を過ぎています：${name}様`,
          body: `${name}様の引き渡しに、期限までに回答がありません。引き渡しの一覧を確認してください。`,
        },
  en: (kind, name) =>
    kind === 'call'
      ? {
          subject: `Call overdue: ${name}`,
          body: `The call to ${name} has not been recorded in time. See the call queue.`,
        }
      : {
          subject: `Handoff unanswered: ${name}`,
          body: `The handoff of ${name} has not been answered in time. See the handoffs.`,
        },
}
