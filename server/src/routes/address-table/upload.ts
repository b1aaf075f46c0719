import type { Readable } from 'node:stream'
import { API_ROOT, addressTableSchema, LARGEST_LIST, uploadQuery } from '@shirube/contract'
import { addressTable } from '@shirube/db/address-range'
import { putAddressTable } from '@shirube/runtime'
import { fileIn, takeFiles } from '../../app/file-body.ts'
import { found } from '../../app/found.ts'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { actorOf } from '../../auth/caller.ts'
import { plainName } from '../files/plain-name.ts'
import { addressTableWrite } from './policy.ts'
import { presentAddressTable } from './present.ts'

/** A table of addresses is uploaded as the body of a call and takes the place of the one before, or nothing changes. */
export const addressTableUpload: RoutePlugin =
  ({ runtime, files }) =>
  async (app) => {
    takeFiles(app)
    app.post<{ Querystring: { name: string }; Body: Readable | undefined }>(
      `${API_ROOT}/address-table`,
      {
        schema: { querystring: uploadQuery, response: { 201: addressTableSchema } },
        config: routeConfig(addressTableWrite),
        bodyLimit: LARGEST_LIST,
      },
      async (request, reply) => {
        const actor = actorOf(request.caller)
        await putAddressTable(runtime, files, {
          name: plainName(request.query.name),
          bytes: fileIn(request),
          actor,
        })
        void reply.code(201)
        return presentAddressTable(found(await addressTable(runtime.db)))
      },
    )
  }
