export type { LeadViewRow } from './lead-views.ts'
export { deleteLeadView, leadViewById, leadViewsOf, putLeadView } from './lead-views.ts'
