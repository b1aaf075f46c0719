import { AppError } from '@shirube/kernel'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../app/request-language.ts'
import { DETAILS } from './problem-text.ts'
import { toProblem } from './to-problem.ts'

async function answer(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const problem = toProblem(error, { language: requestLanguage(request), requestId: request.id })
  if (problem.status >= 500) request.log.error({ err: error }, 'A call failed')
  // Fastify would put a schema of the route over it: the answer is written out here.
  await reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem)
}

/** Makes every refusal and every failure an answer in problem details. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler(answer)
  app.setNotFoundHandler((request, reply) =>
    answer(new AppError('not_found', DETAILS.noRoute), request, reply),
  )
}
