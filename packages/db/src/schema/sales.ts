import { sql } from 'drizzle-orm'
import { index, pgTable } from 'drizzle-orm/pg-core'
import { at, int8, json, text, uuid } from './columns.ts'

/** Work for a person about a lead: a call, or something else to do. */
export const tasks = pgTable(
  'tasks',
  {
    id: uuid('id').primaryKey(),
    key: text('key').notNull().unique(),
    kind: text('kind').notNull(),
    leadId: uuid('lead_id').notNull(),
    runId: uuid('run_id'),
    node: text('node'),
    assigneeId: uuid('assignee_id'),
    priority: text('priority').notNull().default('normal'),
    script: text('script').notNull().default(''),
    state: text('state').notNull().default('open'),
    dueAt: at('due_at').notNull(),
    overdueAt: at('overdue_at'),
    outcome: text('outcome'),
    /** Note, issue, timing, budget, decision maker (S64). */
    answer: json<Record<string, unknown>>('answer'),
    doneAt: at('done_at'),
    doneBy: uuid('done_by'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('tasks_open').on(t.kind, t.dueAt).where(sql`state = 'open'`),
    index('tasks_lead').on(t.leadId),
    index('tasks_run').on(t.runId),
  ],
)

/** An MQL given to sales, with the reasons, a clock and an answer (S60, S61). */
export const handoffs = pgTable(
  'handoffs',
  {
    id: uuid('id').primaryKey(),
    key: text('key').notNull().unique(),
    leadId: uuid('lead_id').notNull(),
    runId: uuid('run_id'),
    node: text('node'),
    ownerId: uuid('owner_id'),
    note: text('note').notNull().default(''),
    /** Score and the behaviour behind it, as it stood when the lead was handed over. */
    reasons: json<unknown>('reasons').notNull(),
    state: text('state').notNull().default('open'),
    answerBy: at('answer_by').notNull(),
    overdueAt: at('overdue_at'),
    heldUntil: at('held_until'),
    reason: text('reason'),
    answeredAt: at('answered_at'),
    answeredBy: uuid('answered_by'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('handoffs_open').on(t.answerBy).where(sql`state in ('open', 'held')`),
    index('handoffs_lead').on(t.leadId),
    index('handoffs_run').on(t.runId),
  ],
)

/** A deal that sales works on with a lead, until it is won or lost (S61). */
export const deals = pgTable(
  'deals',
  {
    id: uuid('id').primaryKey(),
    leadId: uuid('lead_id').notNull(),
    handoffId: uuid('handoff_id'),
    name: text('name').notNull().default(''),
    state: text('state').notNull().default('open'),
    /** Expected, and what it came to once it is won; whole yen. */
    amount: int8('amount'),
    reason: text('reason'),
    openedAt: at('opened_at').notNull(),
    openedBy: uuid('opened_by'),
    closedAt: at('closed_at'),
  },
  (t) => [
    index('deals_lead').on(t.leadId),
    index('deals_state').on(t.state, t.openedAt),
    index('deals_closed').on(t.closedAt).where(sql`closed_at is not null`),
  ],
)
