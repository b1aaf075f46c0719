import type { Axis, FieldValue, Qualification, Stage } from '@shirube/audience'
import type { Duration } from '@shirube/kernel/zone'
import type { StaffChoice } from './staff-choice.ts'

/** What a step does inside the database, in the transaction that decides it. The union is closed. */
export type Effect =
  | {
      readonly kind: 'message'
      readonly channel: 'email'
      readonly mail: string
      /** Transactional mail answers a request of the lead: no marketing consent, quiet hours or caps. */
      readonly purpose: 'marketing' | 'transactional'
    }
  | { readonly kind: 'notify'; readonly to: StaffChoice; readonly subject: string; readonly body: string }
  | { readonly kind: 'score'; readonly axis: Axis; readonly points: number; readonly note: string }
  | { readonly kind: 'attribute'; readonly field: string; readonly value: FieldValue | null }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'qualification'; readonly qualification: Qualification }
  | { readonly kind: 'list'; readonly list: string; readonly change: 'add' | 'remove' }
  | {
      readonly kind: 'callTask'
      readonly to: StaffChoice
      readonly priority: 'high' | 'normal'
      readonly script: string
      readonly dueIn: Duration
      /** The time counts in business hours, where the organisation keeps any. */
      readonly inHours?: true
    }
  | {
      readonly kind: 'handoff'
      readonly to: StaffChoice
      readonly note: string
      readonly answerIn: Duration
      readonly inHours?: true
    }
  /** Marks the task or handoff that a step of this run opened as overdue and tells whoever escalations go to. */
  | { readonly kind: 'overdue'; readonly about: string; readonly escalateTo?: StaffChoice }

export type EffectKind = Effect['kind']

/** What came of an effect: the key of what it made, or why it was refused. Both let the run go on. */
export type EffectResult =
  | { readonly kind: 'done'; readonly ref?: string }
  | { readonly kind: 'refused'; readonly reason: EffectRefusal }

export type EffectRefusal =
  | 'no-address'
  | 'no-consent'
  | 'suppressed'
  | 'excluded'
  | 'asset-missing'
  | 'no-colleague'

/** Something done outside the database by an activity: a webhook, a provider's API. */
export interface CallSpec {
  /** The node type whose `perform` facet does it. */
  readonly type: string
  readonly request: Readonly<Record<string, unknown>>
}
