/** True for a lead `l` that is on no system list: internal, competitor, customer, in negotiation, test. */
export const OFF_SYSTEM_LISTS = `not exists (
  select 1 from list_members ym join lists y on y.id = ym.list_id and y.system where ym.lead_id = l.id)`

/** True for a lead `l` that counts in scores and reports: not merged away, and on no system list. */
export const COUNTED = `l.merged_into is null and ${OFF_SYSTEM_LISTS}`
