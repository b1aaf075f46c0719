import postgres from 'postgres'

/** The types that differ from the driver's own: instants are numbers (EpochMs), and so are 64-bit integers. */
const types = {
  instant: {
    to: 1184,
    from: [1184],
    serialize: (ms: number): string => new Date(ms).toISOString(),
    parse: (text: string): number => Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/u, '$1:00')),
  },
  int8: {
    to: 20,
    from: [20],
    serialize: (value: number): string => String(value),
    parse: (text: string): number => Number(text),
  },
}

/** A pool of connections: one for each process. */
export type Database = postgres.Sql<{ instant: number; int8: number }>
/** One transaction on one connection. */
export type Tx = postgres.TransactionSql<{ instant: number; int8: number }>
/** Where a single statement may run. */
export type Queryable = Database | Tx

/** Opens a pool; nothing connects before the first statement. */
export function openDatabase(
  url: string,
  options: {
    readonly name: string
    readonly max?: number
    /** Hears each statement as it is sent: for tests that count statements and ask for their plans. */
    readonly onStatement?: (text: string, parameters: readonly unknown[]) => void
  },
): Database {
  const { onStatement } = options
  return postgres(url, {
    types,
    ...(onStatement && { debug: (_connection, text, parameters) => onStatement(text, parameters) }),
    max: options.max ?? 10,
    idle_timeout: 60,
    connect_timeout: 5,
    backoff: (attempt: number): number => Math.min(0.1 * 2 ** attempt, 2),
    connection: {
      application_name: options.name,
      TimeZone: 'UTC',
      // A plan for whatever values come took four times as long for one month's page views as a plan for that month,
      // and was taken from the sixth time on. Under the lock of a lead it is the other way round (decision 0122).
      plan_cache_mode: 'force_custom_plan',
      // The 4 MB that PostgreSQL gives a sort or a bitmap are soon full among a million leads: a search then looks at
      // every row of whole pages again.
      work_mem: '32MB',
      // A process that was stopped in the middle of a transaction must not keep its leads locked.
      idle_in_transaction_session_timeout: 15_000,
    },
    onnotice: () => undefined,
  })
}
