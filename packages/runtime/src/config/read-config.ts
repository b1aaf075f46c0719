import { join, resolve } from 'node:path'
import { AppError } from '@shirube/kernel'
import { z } from 'zod'
import { BLOCKED_PORTS } from './blocked-ports.ts'
import { type Config, LOG_LEVELS } from './config.ts'
import { filesUrlSchema } from './files-url.ts'
import { schemeOf } from './scheme-of.ts'

/** The variables of a process, as the operating system hands them over. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The port that the product answers on unless it is told another. */
export const DEFAULT_PORT = 4649

const urlOf = (...schemes: readonly string[]) =>
  z.string({ error: 'is not set' }).refine((text) => schemes.includes(schemeOf(text)), {
    error: `must be a URL that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  })

const flag = z.enum(['0', '1'], { error: 'must be 1 (on) or 0 (off)' }).default('0')

const BLOCKED = 'is a port that browsers refuse to open (another protocol has it): name another, such as 4649'

/** Every variable that the product reads. An empty one counts as not set. */
const single = z.object({
  DATABASE_URL: urlOf('postgres:', 'postgresql:'),
  TEMPORAL_ADDRESS: z
    .string({ error: 'is not set' })
    .regex(/^[^/\s]+:\d+$/u, { error: 'must be host:port, such as localhost:7233' }),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_TLS: flag,
  TEMPORAL_API_KEY: z.string().optional(),
  SMTP_URL: urlOf('smtp:', 'smtps:'),
  INBOX_DIR: z.string().optional(),
  FILES_URL: filesUrlSchema.optional(),
  SHIRUBE_SECRET: z
    .string({ error: 'is not set' })
    .min(32, { error: 'must have at least 32 characters; `openssl rand -base64 32` makes one' }),
  SHIRUBE_SECRETS_OLD: z
    .string()
    .transform((list) => list.split(',').map((secret) => secret.trim()))
    .refine((secrets) => secrets.every((secret) => secret.length >= 32), {
      error:
        'must be earlier values of SHIRUBE_SECRET with commas between them, each of at least 32 characters',
    })
    .default([]),
  SHIRUBE_TEST_CLOCK: flag,
  PUBLIC_URL: urlOf('http:', 'https:').optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a port number' })
    .int({ error: 'must be a port number' })
    .min(1, { error: 'must be from 1 to 65535' })
    .max(65_535, { error: 'must be from 1 to 65535' })
    .default(DEFAULT_PORT),
  DATA_DIR: z.string().default('.shirube'),
  TRANSFER_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
})

// Behind another address nobody's browser comes to this port.
const variables = single.refine(
  ({ PUBLIC_URL, PORT }) => PUBLIC_URL !== undefined || !BLOCKED_PORTS.has(PORT),
  {
    path: ['PORT'],
    error: BLOCKED,
  },
)
type Variables = z.infer<typeof variables>

/** Reads a process's configuration. Throws `not_configured` with one issue for each variable that is at fault. */
export function readConfig(env: Environment): Config {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '')
  const read = variables.safeParse(Object.fromEntries(given))
  if (read.success) return configOf(read.data)
  const issues = read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  const said = issues.map((issue) => `${issue.path} ${issue.message}`).join('; ')
  throw new AppError('not_configured', `The configuration cannot be used: ${said}.`, { issues })
}

function configOf(read: Variables): Config {
  const dataFolder = resolve(read.DATA_DIR)
  return {
    databaseUrl: read.DATABASE_URL,
    temporal: {
      address: read.TEMPORAL_ADDRESS,
      namespace: read.TEMPORAL_NAMESPACE,
      // An API key is for Temporal Cloud, which speaks TLS only.
      tls: read.TEMPORAL_TLS === '1' || read.TEMPORAL_API_KEY !== undefined,
      apiKey: read.TEMPORAL_API_KEY,
    },
    smtpUrl: read.SMTP_URL,
    inboxFolder: read.INBOX_DIR === undefined ? undefined : resolve(read.INBOX_DIR),
    files: read.FILES_URL ?? { kind: 'folder', folder: join(dataFolder, 'files') },
    secrets: [read.SHIRUBE_SECRET, ...read.SHIRUBE_SECRETS_OLD],
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/u, ''),
    listen: { host: read.HOST, port: read.PORT },
    dataFolder,
    transferFolder: resolve(read.TRANSFER_DIR ?? join(dataFolder, 'transfer')),
    testClock: read.SHIRUBE_TEST_CLOCK === '1',
    logLevel: read.LOG_LEVEL,
  }
}
