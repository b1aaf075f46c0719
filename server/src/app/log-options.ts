import type { FastifyRequest, FastifyServerOptions } from 'fastify'

/** Where a defect lies, without its message: messages may repeat what somebody typed. */
function placeOf(error: Error): { type: string; message: string; stack: string; [key: string]: unknown } {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  const { cause } = error
  return {
    type: error.name,
    message: '',
    ...('code' in error && { code: error.code }),
    stack: frames.join('\n'),
    ...(cause instanceof Error && { cause: placeOf(cause) }),
  }
}

/** How the server writes its log: routes instead of addresses, places instead of messages; no personal data. */
export const logOptions = (
  level: string,
  stream?: { write(line: string): void },
): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  ...(stream && { stream }),
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url ?? null }),
    res: (reply: { statusCode: number }) => ({ statusCode: reply.statusCode }),
    err: placeOf,
  },
})
