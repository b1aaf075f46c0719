import type { Readable } from 'node:stream'
import { API_ROOT, LARGEST_FILE, storedFileSchema, uploadQuery, uuidParams } from '@shirube/contract'
import { fileById } from '@shirube/db'
import { fileIn, takeFiles } from '../../app/file-body.ts'
import { found } from '../../app/found.ts'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { actorOf } from '../../auth/caller.ts'
import { keepUpload } from './keep-upload.ts'
import { filePolicy } from './policy.ts'
import { sendAsAttachment } from './send-as-attachment.ts'

/** Bytes kept outside the database: uploaded as the body of a call, handed out as attachments only. */
export const fileRoutes: RoutePlugin = (context) => async (app) => {
  takeFiles(app)
  app.post<{ Querystring: { name: string }; Body: Readable | undefined }>(
    `${API_ROOT}/files`,
    {
      schema: { querystring: uploadQuery, response: { 201: storedFileSchema } },
      config: routeConfig(filePolicy.upload),
      bodyLimit: LARGEST_FILE,
    },
    async (request, reply) => {
      const upload = { name: request.query.name, bytes: fileIn(request), actor: actorOf(request.caller) }
      void reply.code(201)
      return await keepUpload(context, upload)
    },
  )
  app.get<{ Params: { id: string } }>(
    `${API_ROOT}/files/:id`,
    { schema: { params: uuidParams }, config: routeConfig(filePolicy.download) },
    async (request, reply) => {
      const file = found(await fileById(context.runtime.db, request.params.id))
      return await sendAsAttachment(reply, file, await context.files.open(file.id))
    },
  )
}
