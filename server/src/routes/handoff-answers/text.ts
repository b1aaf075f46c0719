import type { Language } from '@shirube/kernel'

/** Every word of the pages on which the owner answers a handoff from the mail. */
interface HandoffPageText {
  readonly title: string
  readonly points: string
  readonly reasons: string
  readonly note: string
  readonly answerBy: string
  readonly held: string
  readonly accept: string
  readonly acceptHint: string
  readonly other: string
  readonly reason: string
  readonly noReason: string
  readonly reject: string
  readonly returnTo: string
  readonly nowhere: string
  readonly hold: string
  readonly until: string
  readonly open: string
  readonly done: Readonly<Record<'accepted' | 'rejected' | 'held', { title: string; text: string }>>
  readonly over: { readonly title: string; readonly text: string }
  readonly expired: { readonly title: string; readonly text: string }
  readonly moved: { readonly title: string; readonly text: string }
  readonly unknown: { readonly title: string; readonly text: string }
}

const ja: HandoffPageText = {
  title: '{name}様の引き渡しに回答する',
  points: '{company}{score}点',
  reasons: '引き渡しの理由',
  note: '申し送り',
  answerBy: '回答の期限：{time}',
  held: 'いまは保留中です。',
  accept: '受け入れる',
  acceptHint: '営業受領（SAL）になります。',
  other: '受け入れない場合',
  reason: '理由',
  noReason: '戻す理由を入力してください。',
  reject: 'ナーチャリングに戻す',
  returnTo: '戻し先のシナリオ',
  nowhere: '指定しない',
  hold: '保留する',
  until: '再開する日（指定しなければ期限なし）',
  open: 'リードを開く',
  done: {
    accepted: { title: '受け入れました', text: '{name}様は営業受領（SAL）になりました。' },
    rejected: { title: 'ナーチャリングに戻しました', text: '{name}様への対応は、シナリオが続けます。' },
    held: { title: '保留にしました', text: '{name}様は保留中です。このページから、後で回答できます。' },
  },
  over: {
    title: 'すでに回答されています',
    text: '{name}様の引き渡しには、先に回答がありました。いまの操作では何も変わっていません。',
  },
  expired: {
    title: 'このリンクは期限が切れています',
    text: 'Shirube の「引き渡し」から回答してください。',
  },
  moved: {
    title: '担当が変わりました',
    text: 'この引き渡しは、別の担当者に移っています。このリンクからは回答できません。',
  },
  unknown: {
    title: 'このリンクは使えません',
    text: 'アドレスが途中で切れている可能性があります。メールのリンクをもう一度開いてください。',
  },
}

const en: HandoffPageText = {
  title: 'Answer the handoff of {name}',
  points: '{company}{score} pt',
  reasons: 'Why they were handed over',
  note: 'Note',
  answerBy: 'Answer by {time}',
  held: 'On hold at the moment.',
  accept: 'Accept',
  acceptHint: 'Makes the lead an SAL.',
  other: 'If you do not accept',
  reason: 'Reason',
  noReason: 'Say why you send the lead back.',
  reject: 'Send back to nurturing',
  returnTo: 'Scenario to return to',
  nowhere: 'None',
  hold: 'Hold',
  until: 'Resume on (no deadline when empty)',
  open: 'Open lead',
  done: {
    accepted: { title: 'Accepted', text: '{name} is an SAL now.' },
    rejected: { title: 'Sent back to nurturing', text: 'The scenario goes on with {name}.' },
    held: { title: 'On hold', text: '{name} is on hold. You can answer later from this page.' },
  },
  over: {
    title: 'Answered already',
    text: 'The handoff of {name} was answered before. Nothing has changed just now.',
  },
  expired: {
    title: 'This link has expired',
    text: 'Answer in Shirube, under “Handoffs”.',
  },
  moved: {
    title: 'Somebody else looks after this lead now',
    text: 'This handoff was given to a colleague. It cannot be answered from this link.',
  },
  unknown: {
    title: 'This link does not work',
    text: 'The address may have been cut off. Open the link in the mail once more.',
  },
}

export const HANDOFF_PAGE_TEXT = { ja, en } as const satisfies Record<Language, HandoffPageText>
