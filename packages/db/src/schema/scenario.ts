import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core'
import { at, int8, integer, json, text, uuid } from './columns.ts'

/** A scenario with its draft; `revision` counts the edits made to it. */
export const scenarios = pgTable('scenarios', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  folder: text('folder'),
  state: text('state').notNull().default('draft'),
  draft: json<unknown>('draft').notNull(),
  revision: integer('revision').notNull().default(0),
  liveVersionId: uuid('live_version_id'),
  createdAt: at('created_at').notNull(),
  updatedAt: at('updated_at').notNull(),
  createdBy: uuid('created_by'),
})

export const scenarioEdits = pgTable(
  'scenario_edits',
  {
    scenarioId: text('scenario_id')
      .notNull()
      .references(() => scenarios.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    edits: json<unknown>('edits').notNull(),
    /** The browser tab that made them. */
    client: text('client'),
    byUser: uuid('by_user'),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.scenarioId, t.revision] })],
)

/** An immutable published version: graph, program, content of its mails, and its reading. */
export const scenarioVersions = pgTable(
  'scenario_versions',
  {
    id: uuid('id').primaryKey(),
    scenarioId: text('scenario_id')
      .notNull()
      .references(() => scenarios.id, { onDelete: 'cascade' }),
    n: integer('n').notNull(),
    /** Counts changes of content alone: v7.1 is n 7, minor 1. */
    minor: integer('minor').notNull().default(0),
    graph: json<unknown>('graph').notNull(),
    program: json<unknown>('program').notNull(),
    /** Mail id → mail version id. */
    mails: json<Record<string, string>>('mails').notNull(),
    reading: json<unknown>('reading').notNull(),
    note: text('note'),
    /** What was chosen for people on their way through older versions. */
    underWay: json<unknown>('under_way'),
    publishedAt: at('published_at').notNull(),
    publishedBy: uuid('published_by'),
  },
  (t) => [uniqueIndex('scenario_versions_n').on(t.scenarioId, t.n, t.minor)],
)

/** One lead going through one version; one Temporal workflow. */
export const runs = pgTable(
  'runs',
  {
    id: uuid('id').primaryKey(),
    scenarioId: text('scenario_id').notNull(),
    versionId: uuid('version_id').notNull(),
    leadId: uuid('lead_id').notNull(),
    /** 1 for the first time this lead comes in, then counting. */
    entry: integer('entry').notNull(),
    trigger: text('trigger').notNull(),
    workflowId: text('workflow_id').notNull().unique(),
    /** The leads that the run belonged to before merges: it goes on hearing what came over with it. */
    movedThrough: uuid('moved_through').array().notNull().default(sql`'{}'::uuid[]`),
    /** How many advances have been committed: the fence. */
    seq: integer('seq').notNull().default(0),
    state: json<unknown>('state').notNull(),
    /** What the last advance answered: given again when it is asked again. */
    result: json<unknown>('result'),
    status: text('status').notNull().default('running'),
    node: text('node'),
    wakeAt: at('wake_at'),
    enteredAt: at('entered_at').notNull(),
    endedAt: at('ended_at'),
    endReason: text('end_reason'),
  },
  (t) => [
    uniqueIndex('runs_entry').on(t.scenarioId, t.leadId, t.entry),
    index('runs_scenario').on(t.scenarioId, t.id),
    index('runs_lead').on(t.leadId),
    index('runs_version_status').on(t.versionId, t.status),
    index('runs_wake').on(t.wakeAt).where(sql`status in ('running', 'waiting')`),
  ],
)

/** What may wake each waiting run; replaced at every advance. */
export const runWaits = pgTable(
  'run_waits',
  {
    runId: uuid('run_id').notNull(),
    n: integer('n').notNull(),
    leadId: uuid('lead_id').notNull(),
    /** A kind of event, or `score` for any change of the score. */
    topic: text('topic').notNull(),
    match: json<unknown>('match'),
    about: text('about'),
  },
  (t) => [primaryKey({ columns: [t.runId, t.n] }), index('run_waits_lead').on(t.leadId, t.topic)],
)

/** One run's stay in one step. */
export const visits = pgTable(
  'visits',
  {
    runId: uuid('run_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    leadId: uuid('lead_id').notNull(),
    versionId: uuid('version_id').notNull(),
    node: text('node').notNull(),
    enteredAt: at('entered_at').notNull(),
    leftAt: at('left_at'),
    port: text('port'),
    why: json<unknown>('why'),
  },
  (t) => [
    primaryKey({ columns: [t.runId, t.ordinal] }),
    index('visits_node').on(t.versionId, t.node, t.enteredAt),
    index('visits_open').on(t.versionId, t.node).where(sql`left_at is null`),
  ],
)

/** Goals that runs have reached. */
export const goalsReached = pgTable(
  'goals_reached',
  {
    runId: uuid('run_id').notNull(),
    goal: text('goal').notNull(),
    versionId: uuid('version_id').notNull(),
    leadId: uuid('lead_id').notNull(),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.goal] }), index('goals_reached_version').on(t.versionId, t.goal)],
)

/** Changes of counts not yet folded into `node_counts`; appended by advance. */
export const countDeltas = pgTable('count_deltas', {
  id: int8('id').primaryKey().generatedAlwaysAsIdentity(),
  versionId: uuid('version_id').notNull(),
  node: text('node').notNull(),
  /** Empty for the step as a whole. */
  port: text('port').notNull().default(''),
  reached: integer('reached').notNull().default(0),
  waiting: integer('waiting').notNull().default(0),
  passed: integer('passed').notNull().default(0),
  failed: integer('failed').notNull().default(0),
  visits: integer('visits').notNull().default(0),
})

/** Live counts: people who reached, wait in, passed or failed in a step, and by way out. */
export const nodeCounts = pgTable(
  'node_counts',
  {
    versionId: uuid('version_id').notNull(),
    node: text('node').notNull(),
    port: text('port').notNull().default(''),
    reached: integer('reached').notNull().default(0),
    waiting: integer('waiting').notNull().default(0),
    passed: integer('passed').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    visits: integer('visits').notNull().default(0),
    updatedAt: at('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.node, t.port] })],
)

/** Everything that must reach Temporal; written with the decision, deleted after the answer. */
export const outbox = pgTable(
  'outbox',
  {
    id: int8('id').primaryKey().generatedAlwaysAsIdentity(),
    runId: uuid('run_id').notNull(),
    kind: text('kind').notNull(),
    /** The lead's sequence that the poke carries; 0 for a start. */
    seq: int8('seq').notNull(),
    leaseUntil: at('lease_until'),
    attempts: integer('attempts').notNull().default(0),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('outbox_run').on(t.runId)],
)

/** Everything that comes due without an event. */
export const jobs = pgTable(
  'jobs',
  {
    kind: text('kind').notNull(),
    key: text('key').notNull(),
    dueAt: at('due_at').notNull(),
    payload: json<unknown>('payload').notNull().default({}),
    leaseUntil: at('lease_until'),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
  },
  (t) => [primaryKey({ columns: [t.kind, t.key] }), index('jobs_due').on(t.dueAt)],
)

/** Which processes are alive. */
export const heartbeats = pgTable('heartbeats', {
  process: text('process').primaryKey(),
  kind: text('kind').notNull(),
  at: at('at').notNull(),
  ready: boolean('ready').notNull(),
})

/** The offset of the test clock; absent in an installation that does not test. */
export const testClock = pgTable('test_clock', {
  id: integer('id').primaryKey().default(1),
  offsetMs: int8('offset_ms').notNull().default(0),
})
