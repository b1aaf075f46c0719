import type { ConsentBasis } from '@shirube/audience'
import type { ImportPlan, SurveyedImport, TouchPlan } from '@shirube/contract'

/** How a list will be taken in; nothing may be sent to the people before the basis of it was said. */
export interface Choice {
  readonly columns: ImportPlan['columns']
  readonly source: string
  readonly known: ImportPlan['known']
  /** Undefined is not said yet, null is no consent. */
  readonly consent: ConsentBasis | null | undefined
  /** What the people cost to win, in yen; empty where that is not known. */
  readonly cost: number | undefined
  /** Where the people are put; empty: nowhere. */
  readonly list: string | undefined
  readonly owner: string | undefined
  readonly campaign: string | undefined
  /** How what people did is taken in; undefined where the file holds people. */
  readonly touch: TouchPlan | undefined
}

/** What is chosen for a file of what people did before anybody has said anything. */
export const FIRST_TOUCH: TouchPlan = { unknown: 'reject', counts: true }

/** The columns that only a file of what people did has. */
const TOUCH_COLUMNS: readonly ImportPlan['columns'][number][] = ['happenedAt', 'touchKind']

const tellsTouches = (columns: ImportPlan['columns']): boolean =>
  columns.some((column) => TOUCH_COLUMNS.includes(column))

/** What is chosen for a list before anybody has said anything. */
export const firstChoice = (list: SurveyedImport): Choice => ({
  columns: list.columns,
  source: list.plan?.source ?? '',
  known: list.plan?.known ?? 'fill',
  // A transfer has said already whether mail may be sent.
  consent: list.plan && (list.plan.emailConsent ?? null),
  cost: list.plan?.cost,
  list: list.plan?.list,
  owner: list.plan?.owner,
  campaign: list.plan?.campaign,
  touch: list.plan?.touch ?? (tellsTouches(list.columns) ? FIRST_TOUCH : undefined),
})

/** True when a column says whom a row means. */
export const hasKey = ({ columns }: Choice): boolean =>
  columns.some(
    (column) => column === 'email' || column === 'phone' || column === 'mobile' || column === 'externalId',
  )

/** True when each row says itself where its person came from. */
export const saysSource = ({ columns }: Choice): boolean => columns.includes('source')

/** True when everything was said without which nothing may be taken in. */
export const isReady = (choice: Choice): boolean =>
  hasKey(choice) &&
  saysWhatAndWhen(choice) &&
  (choice.source.trim() !== '' || saysSource(choice) || choice.touch?.unknown === 'reject') &&
  (choice.consent !== undefined || choice.touch?.unknown === 'reject')

/** True when a file of what people did says when, and what or where that is set for all rows. */
export const saysWhatAndWhen = ({ columns, touch }: Choice): boolean =>
  touch === undefined ||
  (columns.includes('happenedAt') && (touch.kind !== undefined || columns.includes('touchKind')))

/** What the choice says, as the server wants it; before a source was said, the file's name stands for it. */
export const planOf = (list: SurveyedImport, choice: Choice): ImportPlan => ({
  columns: choice.columns,
  source: choice.source.trim() || list.name.slice(0, 200),
  known: choice.known,
  ...(choice.consent && { emailConsent: choice.consent }),
  ...(choice.cost !== undefined && { cost: choice.cost }),
  ...(choice.list !== undefined && { list: choice.list }),
  ...(choice.owner !== undefined && { owner: choice.owner }),
  ...(choice.campaign !== undefined && { campaign: choice.campaign }),
  ...(choice.touch && { touch: choice.touch }),
})
