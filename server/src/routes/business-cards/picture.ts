import { API_ROOT, keptPictureSchema, LARGEST_CARD_PICTURE, uuidParams } from '@shirube/contract'
import { cardPicture } from '@shirube/db/business-card'
import { putCardPhoto } from '@shirube/runtime'
import { fileIn, takeSmallFiles } from '../../app/file-body.ts'
import { found } from '../../app/found.ts'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { actorOf } from '../../auth/caller.ts'
import { cardPicturePolicy } from './policy.ts'

const PATH = `${API_ROOT}/business-cards/:id/picture`

interface At {
  readonly Params: { readonly id: string }
}

/** The picture of a card: put as the body of a call, shown to colleagues who are signed in and kept by nobody else. */
export const cardPictureRoutes: RoutePlugin =
  ({ runtime }) =>
  async (app) => {
    takeSmallFiles(app)
    app.post<At & { Body: Buffer | undefined }>(
      PATH,
      {
        schema: { params: uuidParams, response: { 201: keptPictureSchema } },
        config: routeConfig(cardPicturePolicy.put),
        bodyLimit: LARGEST_CARD_PICTURE,
      },
      async (request, reply) => {
        const card = { id: request.params.id, bytes: fileIn(request) }
        await putCardPhoto(runtime, card, actorOf(request.caller))
        return await reply.code(201).send({ card: card.id })
      },
    )
    app.delete<At>(
      PATH,
      { schema: { params: uuidParams }, config: routeConfig(cardPicturePolicy.put) },
      async (request, reply) => {
        await putCardPhoto(runtime, { id: request.params.id }, actorOf(request.caller))
        return await reply.code(204).send()
      },
    )
    app.get<At>(
      PATH,
      { schema: { params: uuidParams }, config: routeConfig(cardPicturePolicy.show) },
      async (request, reply) => {
        const picture = found(await cardPicture(runtime.db, request.params.id))
        return await reply
          .type(picture.type)
          .header('content-security-policy', "default-src 'none'; sandbox")
          .header('content-disposition', 'inline')
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(picture.bytes))
      },
    )
  }
