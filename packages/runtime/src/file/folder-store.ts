import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { AppError } from '@shirube/kernel'
import type { FileStore, KeptBytes } from './file-store.ts'

const NAME = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u

const TOO_LARGE = { ja: 'ファイルが大きすぎます', en: 'The file is too large' } as const

function placeOf(folder: string, id: string): string {
  // Names are made by the product: anything else would be a way out of the folder.
  if (!NAME.test(id)) throw new AppError('not_found', `There is no file ${id}`)
  return join(folder, id.slice(-2), id)
}

async function write(file: string, bytes: Readable, largest: number): Promise<KeptBytes> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
  const handle = await open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of bytes) {
      const piece = chunk as Buffer
      size += piece.length
      if (size > largest) throw new AppError('too_large', TOO_LARGE)
      hash.update(piece)
      await handle.write(piece)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { size, sha256: hash.digest('hex') }
}

/** Keeps bytes in a folder of this machine, each under its random name; nobody's own name ever becomes a path. */
export function openFolderStore(folder: string): FileStore {
  return {
    async put(id, bytes, largest) {
      const place = placeOf(folder, id)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const unfinished = `${place}.part`
      try {
        const kept = await write(unfinished, bytes, largest)
        await rename(unfinished, place)
        return kept
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    async open(id) {
      const place = placeOf(folder, id)
      try {
        const handle = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW)
        return handle.createReadStream()
      } catch (error) {
        throw new AppError('not_found', `There is no file ${id}`, { cause: error })
      }
    },
    async remove(id) {
      await rm(placeOf(folder, id), { force: true })
    },
  }
}
