export type { LeadViewRow } from './lead-views.ts'
export { deleteLeadView, leadViewsOf, putLeadView } from './lead-views.ts'
