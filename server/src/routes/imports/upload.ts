import type { Readable } from 'node:stream'
import { API_ROOT, LARGEST_LIST, surveyedImportSchema, uploadQuery } from '@shirube/contract'
import { importList } from '@shirube/db/import'
import { receiveList } from '@shirube/runtime'
import { fileIn, takeFiles } from '../../app/file-body.ts'
import { found } from '../../app/found.ts'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { plainName } from '../files/plain-name.ts'
import { uploadPolicy } from './policy.ts'
import { presentSurvey } from './present.ts'

/** A list is uploaded as the body of a call and looked at as a whole, before anything of it is taken in. */
export const importUpload: RoutePlugin =
  ({ runtime, files }) =>
  async (app) => {
    takeFiles(app)
    app.post<{ Querystring: { name: string }; Body: Readable | undefined }>(
      `${API_ROOT}/imports`,
      {
        schema: { querystring: uploadQuery, response: { 201: surveyedImportSchema } },
        config: routeConfig(uploadPolicy),
        bodyLimit: LARGEST_LIST,
      },
      async (request, reply) => {
        const by = request.caller?.kind === 'user' ? request.caller.id : null
        const upload = { name: plainName(request.query.name), bytes: fileIn(request), by }
        const received = await receiveList(runtime, files, upload)
        const row = found((await importList(runtime.db, received.id))[0])
        void reply.code(201)
        return await presentSurvey(runtime, row, received.survey)
      },
    )
  }
