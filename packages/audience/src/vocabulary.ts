import { z } from 'zod'

/** Where a lead stands on the way from first contact to customer (product.md, stage). */
export const STAGES = [
  'generation_early',
  'generation_late',
  'nurturing',
  'qualification',
  'engagement',
  'customer_success',
] as const
export const stageSchema = z.enum(STAGES)
export type Stage = z.infer<typeof stageSchema>

/** How far sales may work with a lead: MQL by marketing, SAL accepted by sales, SQL closing judged possible. */
export const QUALIFICATIONS = ['none', 'mql', 'sal', 'sql'] as const
export const qualificationSchema = z.enum(QUALIFICATIONS)
export type Qualification = z.infer<typeof qualificationSchema>

/** The four axes of a score: 企業属性・個人属性・サイト内容・リアルな行動. */
export const AXES = ['company', 'personal', 'site', 'real'] as const
export const axisSchema = z.enum(AXES)
export type Axis = z.infer<typeof axisSchema>

/** What a condition may measure: one axis, fit (company + personal), engagement (site + real) or the total. */
export const SCORE_MEASURES = [...AXES, 'fit', 'engagement', 'total'] as const
export const scoreMeasureSchema = z.enum(SCORE_MEASURES)
export type ScoreMeasure = z.infer<typeof scoreMeasureSchema>

/** The ways to reach a lead that ask for consent of their own. */
export const CHANNELS = ['email', 'sms', 'line', 'push', 'phone', 'direct_mail'] as const
export const channelSchema = z.enum(CHANNELS)
export type Channel = z.infer<typeof channelSchema>

export const CONSENT_STATES = ['granted', 'refused', 'unknown'] as const
export const consentStateSchema = z.enum(CONSENT_STATES)
export type ConsentState = z.infer<typeof consentStateSchema>

/** Why mail may be sent to an address at all (特定電子メール法, article 3). */
export const CONSENT_BASES = ['consent', 'card', 'business', 'published'] as const
export const consentBasisSchema = z.enum(CONSENT_BASES)
export type ConsentBasis = z.infer<typeof consentBasisSchema>

/** What can come of a call (S64); `call_back` keeps the task open. */
export const CALL_OUTCOMES = [
  'appointment',
  'send_material',
  'not_now',
  'no_answer',
  'call_back',
  'refused',
  'wrong_number',
] as const
export const callOutcomeSchema = z.enum(CALL_OUTCOMES)
export type CallOutcome = z.infer<typeof callOutcomeSchema>

/** What sales may answer to a handoff (S61). */
export const HANDOFF_ANSWERS = ['accepted', 'held', 'rejected'] as const
export const handoffAnswerSchema = z.enum(HANDOFF_ANSWERS)
export type HandoffAnswer = z.infer<typeof handoffAnswerSchema>

/** The score of a lead on each axis; the sum of its dated entries. */
export type Scores = Readonly<Record<Axis, number>>

/** The scores of a lead that has none yet. */
export const NO_SCORES: Scores = { company: 0, personal: 0, site: 0, real: 0 }

/** Reads one measure out of the four axes. */
export function measure(scores: Scores, what: ScoreMeasure): number {
  switch (what) {
    case 'fit':
      return scores.company + scores.personal
    case 'engagement':
      return scores.site + scores.real
    case 'total':
      return scores.company + scores.personal + scores.site + scores.real
    case 'company':
    case 'personal':
    case 'site':
    case 'real':
      return scores[what]
  }
}
