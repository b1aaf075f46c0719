import type { AssetKind, Localised } from '@shirube/kernel'
import type {
  CallOutcome,
  Channel,
  ConsentBasis,
  ConsentState,
  HandoffAnswer,
  Qualification,
  ScoreMeasure,
  Stage,
} from '../vocabulary.ts'

/** What the stages are called. */
export const STAGE_WORDS = {
  generation_early: { ja: 'リードジェネレーション前期', en: 'Lead generation, early' },
  generation_late: { ja: 'リードジェネレーション後期', en: 'Lead generation, late' },
  nurturing: { ja: 'ナーチャリング', en: 'Nurturing' },
  qualification: { ja: 'クオリフィケーション', en: 'Qualification' },
  engagement: { ja: 'エンゲージメント', en: 'Engagement' },
  customer_success: { ja: 'カスタマーサクセス', en: 'Customer success' },
} as const satisfies Record<Stage, Localised>

/** How far sales may work with a lead, in words. */
export const QUALIFICATION_WORDS = {
  none: { ja: '未判定', en: 'Not yet qualified' },
  mql: { ja: 'MQL', en: 'MQL' },
  sal: { ja: '営業受領（SAL）', en: 'Accepted by sales (SAL)' },
  sql: { ja: '営業可能（SQL）', en: 'Closing judged possible (SQL)' },
} as const satisfies Record<Qualification, Localised>

/** What the axes of the score and the sums over them are called. */
export const MEASURE_WORDS = {
  company: { ja: '企業属性', en: 'company attributes' },
  personal: { ja: '個人属性', en: 'personal attributes' },
  site: { ja: 'サイト内容', en: 'site content' },
  real: { ja: 'リアルな行動', en: 'real-world behaviour' },
  fit: { ja: '適合度', en: 'fit' },
  engagement: { ja: '関心度', en: 'engagement' },
  total: { ja: '合計', en: 'total' },
} as const satisfies Record<ScoreMeasure, Localised>

/** What the channels are called. */
export const CHANNEL_WORDS = {
  email: { ja: 'メール', en: 'email' },
  sms: { ja: 'SMS', en: 'SMS' },
  line: { ja: 'LINE', en: 'LINE' },
  push: { ja: 'プッシュ通知', en: 'push notifications' },
  phone: { ja: '電話', en: 'phone calls' },
  direct_mail: { ja: 'ダイレクトメール', en: 'direct mail' },
} as const satisfies Record<Channel, Localised>

/** Whether a channel may be used. */
export const CONSENT_STATE_WORDS = {
  granted: { ja: '許諾あり', en: 'granted' },
  refused: { ja: '拒否', en: 'refused' },
  unknown: { ja: '未確認', en: 'unknown' },
} as const satisfies Record<ConsentState, Localised>

/** Why mail may be sent to an address. */
export const CONSENT_BASIS_WORDS = {
  consent: { ja: '同意', en: 'Consent' },
  card: { ja: '名刺等で通知', en: 'Address given in writing' },
  business: { ja: '取引関係', en: 'Business relation' },
  published: { ja: '公表アドレス', en: 'Published address' },
} as const satisfies Record<ConsentBasis, Localised>

/** What came of a call. */
export const CALL_OUTCOME_WORDS = {
  appointment: { ja: 'アポイント獲得', en: 'Appointment' },
  send_material: { ja: '資料送付', en: 'Send material' },
  not_now: { ja: '時期尚早', en: 'Not now' },
  no_answer: { ja: '不在', en: 'No answer' },
  call_back: { ja: 'かけ直し', en: 'Call back' },
  refused: { ja: '受付で断られた', en: 'Refused at reception' },
  wrong_number: { ja: '番号違い', en: 'Wrong number' },
} as const satisfies Record<CallOutcome, Localised>

/** What sales answered to a handoff. */
export const HANDOFF_ANSWER_WORDS = {
  accepted: { ja: '受領', en: 'Accepted' },
  held: { ja: '保留', en: 'Held' },
  rejected: { ja: '差し戻し', en: 'Rejected' },
} as const satisfies Record<HandoffAnswer, Localised>

/** What the things of an organisation are called that a condition may name. */
export const ASSET_WORDS = {
  mail: { ja: 'メール', en: 'mail' },
  form: { ja: 'フォーム', en: 'form' },
  list: { ja: 'リスト', en: 'list' },
  segment: { ja: 'セグメント', en: 'segment' },
  material: { ja: '資料', en: 'document' },
  pageGroup: { ja: 'ページグループ', en: 'page group' },
  customEvent: { ja: 'カスタムイベント', en: 'custom event' },
  customEventField: { ja: 'カスタムイベントの項目', en: 'field of a custom event' },
  customField: { ja: 'カスタム項目', en: 'custom field' },
  user: { ja: '担当者', en: 'colleague' },
  team: { ja: 'チーム', en: 'team' },
  scenario: { ja: 'シナリオ', en: 'scenario' },
  seminar: { ja: 'セミナー', en: 'seminar' },
} as const satisfies Record<AssetKind, Localised>
