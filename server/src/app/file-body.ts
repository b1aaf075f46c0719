import type { Readable } from 'node:stream'
import { AppError } from '@shirube/kernel'
import type { FastifyInstance } from 'fastify'

const EMPTY = { ja: 'ファイルが空です', en: 'The file is empty' } as const

/** Makes the bodies of these routes files, whatever their type: taken as a stream and never read into memory. */
export function takeFiles(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_, payload, done) => done(null, payload))
}

/** As `takeFiles`, for small ones: read into memory, up to the limit of the route. */
export function takeSmallFiles(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
}

/** The file that was sent. Throws `bad_input` where there is none. */
export function fileIn<T extends Readable | Buffer>({ body }: { readonly body: T | undefined }): T {
  if (!body || (Buffer.isBuffer(body) && body.length === 0)) throw new AppError('bad_input', EMPTY)
  return body
}
