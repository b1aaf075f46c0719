import { handedOverSchema, handoverAskedSchema, handoverTakenSchema } from '@shirube/contract'
import { AppError } from '@shirube/kernel'
import { makeHandover, takeHandover } from '@shirube/runtime'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { routeConfig } from '../../app/route-config.ts'
import type { ServerContext } from '../../app/server-context.ts'
import type { AllowedOrigins } from './allowed-origins.ts'
import { collectPolicy } from './policy.ts'
import { allowSites, readPlainText } from './report-route.ts'

const SMALL = 4 * 1024

const FOREIGN = {
  ja: 'このサイトは、組織のサイトとして登録されていません',
  en: 'This is not one of the organisation’s sites',
} as const

const tokenSchema = z.object({ token: z.string() })

/**
 * `POST /t/handovers` and `/t/takeovers`: a browser's id goes along a link from one of the organisation's declared
 * sites to another, by a signed word that is good for two minutes, for that site, once.
 */
export function addHandoverRoutes(
  app: FastifyInstance,
  { runtime }: ServerContext,
  origins: AllowedOrigins,
): void {
  const shared = {
    config: routeConfig(collectPolicy.handover),
    bodyLimit: SMALL,
    onRequest: allowSites(origins),
  }
  readPlainText(app)
  app.post<{ Body: z.infer<typeof handoverAskedSchema> }>(
    '/t/handovers',
    { ...shared, schema: { body: handoverAskedSchema, response: { 200: tokenSchema } } },
    async ({ body }) => {
      if (!(await origins.hosts()).includes(body.to)) throw new AppError('forbidden', FOREIGN)
      return { token: makeHandover(runtime, body) }
    },
  )
  app.post<{ Body: z.infer<typeof handoverTakenSchema> }>(
    '/t/takeovers',
    { ...shared, schema: { body: handoverTakenSchema, response: { 200: handedOverSchema } } },
    async ({ body, headers }) => {
      // Only pages of a site can say that it was reached: a browser lets none leave its origin out.
      const { origin } = headers
      const at = origin !== undefined && URL.canParse(origin) ? new URL(origin).host : ''
      return await takeHandover(runtime, { ...body, at })
    },
  )
}
