import { openTestServer } from '@shirube/server/testing'
import type { OpenCrowd } from '../crowd/open-crowd.ts'
import { quantile } from './pairs.ts'
import { questions } from './questions.ts'

const TIMES = 40
const WARM = 3

/** How long the answers to one question took, in milliseconds. */
export interface AskedTimes {
  readonly name: string
  readonly p50: number
  readonly p95: number
}

/** Asks a server over a crowd what people ask it, one question after the other. */
export async function benchReading(crowd: OpenCrowd, told: (times: AskedTimes) => void): Promise<void> {
  const server = await openTestServer([], { database: { ...crowd, close: async () => undefined } })
  try {
    const caller = await server.as('admin')
    for (const { name, ask } of questions(crowd.leads)) {
      const times: number[] = []
      for (let i = 0; i < TIMES + WARM; i++) {
        const start = performance.now()
        const { status } = await ask(caller, i)
        if (status !== 200) throw new Error(`${name} was answered with ${status}`)
        if (i >= WARM) times.push(performance.now() - start)
      }
      told({ name, p50: quantile(times, 0.5), p95: quantile(times, 0.95) })
    }
  } finally {
    await server.close()
  }
}
