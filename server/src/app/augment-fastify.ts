import type { Caller } from '../auth/caller.ts'
import type { Policy } from '../auth/policy.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route. */
    policy?: Policy
  }
  interface FastifyRequest {
    /** Who calls, when they are known. */
    caller: Caller | undefined
  }
}
