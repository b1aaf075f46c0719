import type { Readable } from 'node:stream'
import type { FileRow } from '@shirube/db'
import type { FastifyReply } from 'fastify'

/** The name as a header carries it (RFC 6266, RFC 8187): plain for old programs, whole for the others. */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_')
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** Hands a file out to be saved, never to be shown as a page of ours. */
export function sendAsAttachment(reply: FastifyReply, file: FileRow, bytes: Readable): FastifyReply {
  return reply
    .type(file.mediaType)
    .header('content-length', file.size)
    .header('content-disposition', disposition(file.name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, max-age=3600')
    .send(bytes)
}
