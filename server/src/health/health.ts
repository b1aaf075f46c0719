import type { FastifyInstance } from 'fastify'
import { open } from '../auth/policy.ts'
import '../app/augment-fastify.ts'

/** Something the product cannot do without. `ask` resolves when it is there, and rejects with the reason when not. */
export interface Need {
  readonly name: string
  ask(): Promise<void>
}

const ANSWER_WITHIN_MS = 2_000

/** `/healthz`: this process lives. `/readyz`: each need by name, 200 only when all are there. Neither says who asks what. */
export function registerHealth(app: FastifyInstance, needs: readonly Need[]): void {
  const config = { policy: open('whatever looks after the process asks') }
  app.get('/healthz', { config, logLevel: 'warn' }, () => ({ status: 'ok' }))
  app.get('/readyz', { config, logLevel: 'warn' }, async (_, reply) => {
    const answers = await Promise.all(needs.map(async (need) => [need.name, await answerOf(need)] as const))
    const ready = answers.every(([, answer]) => answer.ready)
    return reply.code(ready ? 200 : 503).send({ ready, ...Object.fromEntries(answers) })
  })
}

async function answerOf(need: Need): Promise<{ readonly ready: boolean; readonly why?: string }> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within two seconds')), ANSWER_WITHIN_MS)
  })
  try {
    await Promise.race([need.ask(), late])
    return { ready: true }
  } catch (failure) {
    return { ready: false, why: failure instanceof Error ? failure.message : String(failure) }
  } finally {
    clearTimeout(timer)
  }
}
