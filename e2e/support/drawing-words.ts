import type { Language } from '@shirube/kernel'

/** A step by its type. */
export type StepType =
  | 'form-submitted'
  | 'audience-gate'
  | 'send-email'
  | 'wait-for-event'
  | 'score-bands'
  | 'call-task'
  | 'handoff'
  | 'end'

/** What the journeys of drawing look for on the screen. */
export interface DrawingWords {
  readonly signIn: string
  readonly email: string
  readonly password: string
  readonly create: string
  readonly name: string
  readonly saved: RegExp
  readonly consent: string
  readonly addCondition: string
  readonly done: string
  readonly asked: RegExp
  readonly zoomOut: string
  readonly palette: string
  readonly publish: string
  readonly nothingToFix: string
  readonly confirm: string
  readonly live: string
  readonly issue: string
  readonly timing: string
  readonly budget: string
  readonly decisionMaker: string
  readonly appointment: RegExp
  readonly saveCall: string
  readonly savedCall: RegExp
  readonly pathOf: RegExp
  readonly accept: string
  readonly accepted: RegExp
  readonly steps: Readonly<Record<StepType, string>>
}

const ja: DrawingWords = {
  signIn: 'ログイン',
  email: 'メールアドレス',
  password: 'パスワード',
  create: 'シナリオを作成',
  name: 'シナリオの名前',
  saved: /保存済み/u,
  consent: '配信許諾',
  addCondition: '＋ 条件を追加',
  done: '完了',
  asked: /依頼に応えるメール/u,
  zoomOut: '縮小',
  palette: 'ステップを追加',
  publish: 'v1を本番に反映',
  nothingToFix: '要修正はありません',
  confirm: '本番に反映',
  live: '稼働中 v1',
  issue: '課題',
  timing: '時期',
  budget: '予算',
  decisionMaker: '決裁者',
  appointment: /アポイント獲得/u,
  saveCall: '保存して次の人へ',
  savedCall: /結果を保存しました/u,
  pathOf: /の経路/u,
  accept: '受け入れる',
  accepted: /受け入れました（SAL）$/u,
  steps: {
    'form-submitted': 'フォームを送信',
    'audience-gate': '対象を絞る',
    'send-email': 'メールを送信',
    'wait-for-event': '行動を待つ',
    'score-bands': 'スコアで分ける',
    'call-task': '架電を依頼',
    handoff: '引き渡す',
    end: '終了',
  },
}

const en: DrawingWords = {
  signIn: 'Sign in',
  email: 'Email address',
  password: 'Password',
  create: 'New scenario',
  name: 'Name of the scenario',
  saved: /^Saved/u,
  consent: 'Consent',
  addCondition: '＋ Add a condition',
  done: 'Done',
  asked: /A mail that was asked for/u,
  zoomOut: 'Zoom out',
  palette: 'Add a step',
  publish: 'Put v1 live',
  nothingToFix: 'Nothing to fix',
  confirm: 'Put live',
  live: 'Live v1',
  issue: 'Issue',
  timing: 'Timing',
  budget: 'Budget',
  decisionMaker: 'Decision maker',
  appointment: /^Appointment/u,
  saveCall: 'Save and next person',
  savedCall: /^Saved the outcome/u,
  pathOf: /^Path of/u,
  accept: 'Accept',
  accepted: /^Accepted .*\(SAL\)$/u,
  steps: {
    'form-submitted': 'Submits a form',
    'audience-gate': 'Narrow the audience',
    'send-email': 'Send an email',
    'wait-for-event': 'Wait for something',
    'score-bands': 'Split by score',
    'call-task': 'Ask for a call',
    handoff: 'Hand over',
    end: 'End',
  },
}

/** The words of the journeys of drawing, in each language. */
export const DRAWING_WORDS: Readonly<Record<Language, DrawingWords>> = { ja, en }
