import { type TrackerBatch, trackerBatchSchema } from '@shirube/contract'
import { AppError } from '@shirube/kernel'
import { type Collector, collectReport } from '@shirube/runtime'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { routeConfig } from '../../app/route-config.ts'
import type { ServerContext } from '../../app/server-context.ts'
import type { AllowedOrigins } from './allowed-origins.ts'
import { collectPolicy } from './policy.ts'

const LARGEST = 64 * 1024
const PER_VISITOR = { max: 240, timeWindow: '1 minute' } as const

const TEXT = {
  foreign: {
    ja: 'このサイトからの計測は受け付けていません',
    en: 'This site is not one of the organisation’s',
  },
  many: { ja: '送信が多すぎます', en: 'Too many reports' },
} as const

/** A beacon is a plain text for browsers: anything else would make them ask beforehand. */
export function readPlainText(app: FastifyInstance): void {
  const read = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('text/plain', { parseAs: 'string', bodyLimit: LARGEST }, read)
}

/** Lets in what pages of the organisation's own sites send. */
export const allowSites =
  (origins: AllowedOrigins) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin } = request.headers
    const allowed = await origins.allow(origin)
    // Even a refusal must be readable, or the tracker would try again for ever.
    void reply.header('access-control-allow-origin', allowed ?? origin ?? '*').header('vary', 'origin')
    if (allowed === undefined) throw new AppError('forbidden', TEXT.foreign)
  }

/** `POST /t/hits`: what browsers report. 202 means that it is stored. */
export function addReportRoute(
  app: FastifyInstance,
  { runtime }: ServerContext,
  about: { readonly collector: Collector; readonly origins: AllowedOrigins },
): void {
  const { collector, origins } = about
  const allow = allowSites(origins)
  const perVisitor = app.createRateLimit({
    ...PER_VISITOR,
    keyGenerator: (request) => `${request.ip} ${(request.body as TrackerBatch).visitor}`,
  })

  const config = routeConfig(collectPolicy.report)

  readPlainText(app)
  app.options('/t/hits', { config, onRequest: allow }, async (_, reply) =>
    reply
      .code(204)
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'content-type')
      .header('access-control-max-age', '86400')
      .send(),
  )
  app.post<{ Body: TrackerBatch }>(
    '/t/hits',
    { config, bodyLimit: LARGEST, schema: { body: trackerBatchSchema }, onRequest: allow },
    async (request, reply) => {
      const limit = await perVisitor(request)
      if (!limit.isAllowed && limit.isExceeded) throw new AppError('too_many', TEXT.many)
      const userAgent = request.headers['user-agent']
      const sender = { method: request.method, ip: request.ip, ...(userAgent !== undefined && { userAgent }) }
      await collectReport(runtime, collector, { report: request.body, sender })
      return await reply.code(202).send()
    },
  )
}
