import type { LeadId } from '@shirube/kernel'
import { ingest, type Runtime } from '@shirube/runtime'

/** Sends every lead in, one after another, over a while. */
export async function sendIn(runtime: Runtime, leads: readonly LeadId[], overMs: number): Promise<void> {
  for (const lead of leads) {
    await again(() =>
      ingest(runtime, lead, {
        kind: 'seminar.attended',
        payload: { seminar: 's' },
        once: { source: 'test', id: `in:${lead}` },
      }),
    )
    await new Promise((resolve) => setTimeout(resolve, overMs / leads.length))
  }
}

/** Clicks once on every first mail that was accepted, as the people who got them would, until told to stop. */
export function clickAway(runtime: Runtime): { stop(): Promise<void> } {
  let stopped = false
  const run = async (): Promise<void> => {
    while (!stopped) {
      await again(async () => {
        const mails = await runtime.db<{ key: string; lead_id: LeadId }[]>`
          select m.key, m.lead_id from messages m
          where m.node = 'm1' and m.state in ('accepted', 'in_doubt')
            and not exists (
              select 1 from events e
              where e.lead_id = m.lead_id and e.kind = 'mail.clicked' and e.payload ->> 'message' = m.key) limit 20`
        for (const mail of mails) {
          const payload = { message: mail.key, link: 'l1', url: 'https://demo.example.jp' }
          const once = { source: 'click', id: mail.key }
          await ingest(runtime, mail.lead_id, { kind: 'mail.clicked', payload, once })
        }
      })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const done = run()
  return {
    async stop() {
      stopped = true
      await done
    },
  }
}

/** Repeats what an outage of the database refused: the sender's key makes that safe. */
async function again(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
