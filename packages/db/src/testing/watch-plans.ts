import { type Database, openDatabase } from '../connect/database.ts'

/** A connection that remembers what it was asked, so that a test can look at how it is answered. */
export interface WatchedDatabase {
  readonly db: Database
  /** The plan of each statement that the work sent. */
  plansOf(work: () => Promise<unknown>): Promise<readonly string[]>
}

interface Sent {
  readonly text: string
  readonly parameters: readonly unknown[]
}

/** Opens a connection to a test's database whose statements can be explained. */
export function watchPlans(url: string): WatchedDatabase {
  let sent: Sent[] = []
  const db = openDatabase(url, {
    name: 'plans',
    max: 1,
    onStatement: (text, parameters) => sent.push({ text, parameters }),
  })
  return {
    db,
    async plansOf(work) {
      sent = []
      await work()
      const statements = sent.filter(({ text }) => !text.includes('pg_catalog'))
      const plans: string[] = []
      for (const { text, parameters } of statements) {
        const rows = await db.unsafe(`explain ${text}`, [...parameters] as never[])
        plans.push(rows.map((row) => String(row['QUERY PLAN'])).join('\n'))
      }
      return plans
    },
  }
}
