import type { ConsentBasis } from '@shirube/audience'
import type { ImportPlan, SurveyedImport } from '@shirube/contract'

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
}

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
})

/** True when a column says whom a row means. */
export const hasKey = ({ columns }: Choice): boolean =>
  columns.some((column) => column === 'email' || column === 'phone' || column === 'mobile')

/** True when each row says itself where its person came from. */
export const saysSource = ({ columns }: Choice): boolean => columns.includes('source')

/** True when everything was said without which nothing may be taken in. */
export const isReady = (choice: Choice): boolean =>
  hasKey(choice) && (choice.source.trim() !== '' || saysSource(choice)) && choice.consent !== undefined

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
})
