import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { LARGEST_FILE, type StoredFile } from '@shirube/contract'
import { type Actor, insertFile, transaction } from '@shirube/db'
import { noteChange } from '@shirube/runtime'
import type { ServerContext } from '../../app/server-context.ts'
import { plainName } from './plain-name.ts'

/** The types that are told to browsers; everything else, SVG and HTML among it, is bytes without a type. */
const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.csv': 'text/csv',
  '.zip': 'application/zip',
  '.mp4': 'video/mp4',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** Keeps an uploaded file under a random name. Throws `too_large`; then nothing is kept. */
export async function keepUpload(
  { runtime, files }: ServerContext,
  upload: { readonly name: string; readonly bytes: Readable; readonly actor: Actor },
): Promise<StoredFile> {
  const id = runtime.newId()
  const kept = await files.put(id, upload.bytes, LARGEST_FILE)
  const name = plainName(upload.name)
  const mediaType = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream'
  const file = { id, name, mediaType, ...kept }
  const { actor } = upload
  try {
    await transaction(runtime.db, async (tx) => {
      const now = runtime.clock.now()
      const createdBy = actor.kind === 'user' && actor.id !== undefined ? { createdBy: actor.id } : {}
      await insertFile(tx, { ...file, ...createdBy }, now)
      const subject = { kind: 'file', id }
      await noteChange(tx, { actor, action: 'file.uploaded', subject, after: { name, size: kept.size } }, now)
    })
  } catch (error) {
    await files.remove(id)
    throw error
  }
  return { id, name, mediaType, size: kept.size }
}
