import type { Readable } from 'node:stream'
import { API_ROOT, addressTableSchema, LARGEST_LIST, uploadQuery } from '@shirube/contract'
import { addressTable } from '@shirube/db/address-range'
import { AppError } from '@shirube/kernel'
import { putAddressTable } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { actorOf } from '../../auth/caller.ts'
import { plainName } from '../files/plain-name.ts'
import { addressTableWrite } from './policy.ts'
import { presentAddressTable } from './present.ts'

const EMPTY = { ja: 'ファイルが空です', en: 'The file is empty' } as const

/** A table of addresses is uploaded as the body of a call and takes the place of the one before, or nothing changes. */
export const addressTableUpload: RoutePlugin =
  ({ runtime, files }) =>
  async (app) => {
    // Whatever the type, the body is a file: it is taken as a stream and never read into memory.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    app.post<{ Querystring: { name: string }; Body: Readable | undefined }>(
      `${API_ROOT}/address-table`,
      {
        schema: { querystring: uploadQuery, response: { 201: addressTableSchema } },
        config: routeConfig(addressTableWrite),
        bodyLimit: LARGEST_LIST,
      },
      async (request, reply) => {
        if (!request.body) throw new AppError('bad_input', EMPTY)
        const actor = actorOf(request.caller)
        await putAddressTable(runtime, files, {
          name: plainName(request.query.name),
          bytes: request.body,
          actor,
        })
        void reply.code(201)
        return presentAddressTable(found(await addressTable(runtime.db)))
      },
    )
  }
