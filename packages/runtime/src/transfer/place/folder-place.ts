import { constants } from 'node:fs'
import { lstat, mkdir, open, opendir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { SeenFile } from '@shirube/db/transfer'
import { AppError } from '@shirube/kernel'
import { transferFault } from '../transfer-fault.ts'
import { notIdle } from './not-idle.ts'
import { isPlainName, MOST_ENTRIES, type OpenPlace } from './transfer-place.ts'

const { O_RDONLY, O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

function asFault(error: unknown): Error {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return transferFault.noFolder(error)
  if (code === 'ELOOP') return transferFault.link()
  if (code === 'EACCES' || code === 'EPERM') return transferFault.notAllowed(error)
  return transferFault.failed(error)
}

const inWords = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw asFault(error)
  }
}

/** Goes down to a folder, part by part, makes what is missing, and refuses every link on the way. */
async function reach(base: string, parts: readonly string[]): Promise<string> {
  await mkdir(base, { recursive: true })
  let path = base
  for (const part of parts) {
    if (!isPlainName(part)) throw transferFault.noFolder()
    path = join(path, part)
    await mkdir(path).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
    const is = await lstat(path)
    if (is.isSymbolicLink()) throw transferFault.link()
    if (!is.isDirectory()) throw transferFault.noFolder()
  }
  return path
}

async function filesIn(folder: string): Promise<readonly SeenFile[]> {
  const files: SeenFile[] = []
  let entries = 0
  for await (const entry of await opendir(folder)) {
    entries += 1
    if (entries > MOST_ENTRIES) throw transferFault.tooMany()
    if (!entry.isFile() || !isPlainName(entry.name)) continue
    const is = await lstat(join(folder, entry.name)).catch(() => undefined)
    if (is?.isFile()) files.push({ name: entry.name, size: is.size, modifiedAt: Math.trunc(is.mtimeMs) })
  }
  return files
}

async function openFile(path: string): Promise<Readable> {
  // Without waiting: a named pipe that took the file's place would hold the open for ever.
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  if ((await handle.stat()).isFile()) return handle.createReadStream()
  await handle.close()
  throw transferFault.link()
}

async function writeTo(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const handle = await open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o640)
  let size = 0
  try {
    for await (const piece of notIdle(bytes, () => void handle.close().catch(() => undefined))) {
      await handle.write(piece)
      size += piece.length
    }
    await handle.sync()
  } finally {
    await handle.close().catch(() => undefined)
  }
  return size
}

/**
 * Opens a folder of the server below its base, for exchanging files. Nothing outside the base is ever touched: a part
 * that climbs or is a link is refused. Throws `unavailable` with what is wrong.
 */
export async function openFolderPlace(base: string, folder: string): Promise<OpenPlace> {
  const parts = folder.split('/').filter((part) => part !== '')
  const path = await inWords(reach(base, parts))
  const at = (name: string): string => {
    if (!isPlainName(name)) throw transferFault.noFolder()
    return join(path, name)
  }
  return {
    list: () => inWords(filesIn(path)),
    open: (name) => inWords(openFile(at(name))),
    write: (name, bytes) => inWords(writeTo(at(name), bytes)),
    rename: (from, to) => inWords(rename(at(from), at(to))),
    async moveInto(into, name, otherwise) {
      const target = await inWords(reach(base, [...parts, into]))
      const taken = await lstat(join(target, name)).catch(() => undefined)
      await inWords(rename(at(name), join(target, taken === undefined ? name : otherwise)))
    },
    remove: (name) => inWords(rm(at(name), { force: true })),
    close: () => undefined,
  }
}
