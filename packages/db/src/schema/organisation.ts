import { boolean, index, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core'
import { at, int8, integer, json, text, uuid } from './columns.ts'

/** The one organisation of this installation. */
export const organisation = pgTable('organisation', {
  id: integer('id').primaryKey().default(1),
  name: text('name').notNull(),
  language: text('language').notNull().default('ja'),
  timeZone: text('time_zone').notNull().default('Asia/Tokyo'),
  /** Sender, legal footer, quiet hours, caps, holidays, thresholds: see OrganisationSettings. */
  settings: json<unknown>('settings').notNull().default({}),
  /** Goes up with every change to what runs live: rules, segments, versions, page groups, settings. */
  liveStamp: int8('live_stamp').notNull().default(1),
  /** Goes up with every change that a person makes here, so that a later one knows what it was made on. */
  revision: integer('revision').notNull().default(1),
  createdAt: at('created_at').notNull(),
})

export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: text('role').notNull(),
    language: text('language').notNull().default('ja'),
    passwordHash: text('password_hash'),
    active: boolean('active').notNull().default(true),
    createdAt: at('created_at').notNull(),
    lastSignInAt: at('last_sign_in_at'),
  },
  (t) => [uniqueIndex('users_email').on(t.email)],
)

/** One-time links: an invitation, or a new password. Only the hash of the token is kept. */
export const oneTimeTokens = pgTable('one_time_tokens', {
  tokenHash: text('token_hash').primaryKey(),
  /** What it is called where the token itself must not stand. */
  id: uuid('id').notNull().unique(),
  purpose: text('purpose').notNull(),
  userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
  email: text('email').notNull(),
  role: text('role'),
  language: text('language'),
  expiresAt: at('expires_at').notNull(),
  usedAt: at('used_at'),
  createdBy: uuid('created_by'),
  createdAt: at('created_at').notNull(),
})

export const sessions = pgTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: at('created_at').notNull(),
    lastSeenAt: at('last_seen_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    userAgent: text('user_agent'),
  },
  (t) => [index('sessions_user').on(t.userId)],
)

/** Failed sign-ins by account and by address, for the backoff. */
export const signInFailures = pgTable('sign_in_failures', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastAt: at('last_at').notNull(),
})

export const apiKeys = pgTable('api_keys', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  prefix: text('prefix').notNull(),
  keyHash: text('key_hash').notNull().unique(),
  scopes: text('scopes').array().notNull(),
  createdBy: uuid('created_by'),
  createdAt: at('created_at').notNull(),
  lastUsedAt: at('last_used_at'),
  revokedAt: at('revoked_at'),
})

/** Who did what, with before and after; written in the transaction of the change. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: int8('id').primaryKey().generatedAlwaysAsIdentity(),
    at: at('at').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: text('actor_id'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    before: json<unknown>('before'),
    after: json<unknown>('after'),
  },
  (t) => [index('audit_log_subject').on(t.subjectKind, t.subjectId), index('audit_log_at').on(t.at)],
)

/** Credentials of providers, encrypted under a key derived from SHIRUBE_SECRET. */
export const secrets = pgTable('secrets', {
  name: text('name').primaryKey(),
  keyId: text('key_id').notNull(),
  ciphertext: text('ciphertext').notNull(),
  updatedAt: at('updated_at').notNull(),
})

export const teams = pgTable('teams', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** How many turns round-robin has given out. */
  turn: integer('turn').notNull().default(0),
})

export const teamMembers = pgTable(
  'team_members',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.userId] })],
)

/** Bytes kept outside the database: materials, attachments, photographs. */
export const files = pgTable('files', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  mediaType: text('media_type').notNull(),
  size: int8('size').notNull(),
  sha256: text('sha256').notNull(),
  createdAt: at('created_at').notNull(),
  createdBy: uuid('created_by'),
})
