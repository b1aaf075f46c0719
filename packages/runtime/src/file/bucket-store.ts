import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { AppError } from '@shirube/kernel'
import { AwsClient } from 'aws4fetch'
import type { FilesConfig } from '../config/index.ts'
import { checkedName, noSuchFile } from './file-name.ts'
import type { FileStore, KeptBytes } from './file-store.ts'
import { writeFile } from './write-file.ts'

type BucketConfig = Extract<FilesConfig, { kind: 's3' }>

/** Sends one request of the bucket; an answer is whatever it says of the request. Throws `unavailable` on none. */
type Ask = (id: string, init?: RequestInit) => Promise<Response>

function asker({ url, accessKeyId, secretAccessKey, region }: BucketConfig): Ask {
  // A body that streams cannot be sent twice: whoever uploads tries again.
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 })
  return async (id, init) => {
    try {
      return await client.fetch(`${url}/${checkedName(id)}`, init)
    } catch (error) {
      if (error instanceof AppError) throw error
      throw new AppError('unavailable', 'The file store (FILES_URL) does not answer', { cause: error })
    }
  }
}

async function refuse(answer: Response): Promise<never> {
  const said = (await answer.text()).slice(0, 500)
  const message = `The file store (FILES_URL) answered ${answer.status}`
  throw new AppError('unavailable', message, { cause: new Error(said) })
}

async function upload(
  ask: Ask,
  id: string,
  { file, kept }: { file: string; kept: KeptBytes },
): Promise<void> {
  const answer = await ask(id, {
    method: 'PUT',
    // The store compares both with what reached it: bytes lost on the way are not kept.
    headers: { 'content-length': String(kept.size), 'x-amz-content-sha256': kept.sha256 },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  })
  if (!answer.ok) await refuse(answer)
  await answer.body?.cancel()
}

/**
 * Keeps bytes in a bucket of an S3-compatible store, each under its random name. They are written down on this
 * machine first: a store must be told size and checksum before the first byte.
 */
export function openBucketStore(config: BucketConfig): FileStore {
  const ask = asker(config)
  return {
    async put(id, bytes, largest) {
      checkedName(id)
      const folder = await mkdtemp(join(tmpdir(), 'shirube-upload-'))
      try {
        const file = join(folder, id)
        const kept = await writeFile(file, bytes, largest)
        await upload(ask, id, { file, kept })
        return kept
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    async open(id) {
      const answer = await ask(id)
      if (answer.status === 404) throw noSuchFile(id)
      if (!answer.ok || !answer.body) return await refuse(answer)
      return Readable.fromWeb(answer.body)
    },
    async remove(id) {
      const answer = await ask(id, { method: 'DELETE' })
      if (!answer.ok && answer.status !== 404) await refuse(answer)
      await answer.body?.cancel()
    },
  }
}
