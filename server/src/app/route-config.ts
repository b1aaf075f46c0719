import type { FastifyContextConfig } from 'fastify'
import type { Policy } from '../auth/policy.ts'

/** The configuration of a route that follows from its policy; for routes that no endpoint describes. */
export const routeConfig = (policy: Policy): FastifyContextConfig => ({
  policy,
  ...(policy.kind === 'public' &&
    policy.perMinute !== undefined && { rateLimit: { max: policy.perMinute, timeWindow: '1 minute' } }),
})
