import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { AppError } from '@shirube/kernel'
import type { KeptBytes } from './file-store.ts'

const TOO_LARGE = { ja: 'ファイルが大きすぎます', en: 'The file is too large' } as const

/** Writes bytes into a file that must not be there yet. Throws `too_large` beyond the limit, in bytes. */
export async function writeFile(file: string, bytes: Readable, largest: number): Promise<KeptBytes> {
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
