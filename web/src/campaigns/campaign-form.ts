import type { CheckedForm } from '../app/form/use-checked-form.ts'
import type { CampaignValues } from './campaign-values.ts'

/** The fields of a campaign as a form holds them. */
export type CampaignForm = CheckedForm<CampaignValues, unknown>['form']
