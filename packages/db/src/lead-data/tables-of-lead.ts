/**
 * Every table that holds something of one lead, and what an erasure does there: `delete` its rows, or `strip` what is
 * the person's out of rows that the organisation's own figures need. A test holds this against the database itself.
 */
export const TABLES_OF_LEAD = {
  identities: 'delete',
  visitors: 'delete',
  consents: 'delete',
  submissions: 'delete',
  events: 'delete',
  hits: 'delete',
  scores: 'delete',
  score_entries: 'delete',
  segment_members: 'delete',
  list_members: 'delete',
  seminar_guests: 'delete',
  business_cards: 'delete',
  tasks: 'delete',
  handoffs: 'delete',
  runs: 'delete',
  run_waits: 'delete',
  visits: 'delete',
  goals_reached: 'delete',
  bulk_people: 'delete',
  campaign_members: 'delete',
  campaign_goals: 'delete',
  lead_clock: 'delete',
  deals: 'strip',
  messages: 'strip',
  import_rows: 'strip',
} as const satisfies Readonly<Record<string, 'delete' | 'strip'>>

/** A table that holds something of one lead, in its column `lead_id`. */
export type TableOfLead = keyof typeof TABLES_OF_LEAD

/** All of them. */
export const tablesOfLead = Object.keys(TABLES_OF_LEAD) as readonly TableOfLead[]
