import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { SeenFile } from '@shirube/db/transfer'
import { AppError } from '@shirube/kernel'
import ssh2, { type FileEntryWithStats, type SFTPWrapper } from 'ssh2'
import { transferFault } from '../transfer-fault.ts'
import { notIdle } from './not-idle.ts'
import { openSftp, type SftpAccess } from './open-sftp.ts'
import { isPlainName, MOST_ENTRIES, type OpenPlace } from './transfer-place.ts'

/** Within which a server must answer a single question, in milliseconds. */
const ANSWER_MS = 30_000
const { NO_SUCH_FILE, PERMISSION_DENIED, EOF } = ssh2.utils.sftp.STATUS_CODE

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

function asFault(error: unknown): Error {
  if (error instanceof AppError) return error
  if (codeOf(error) === NO_SUCH_FILE) return transferFault.noFolder(error)
  if (codeOf(error) === PERMISSION_DENIED) return transferFault.notAllowed(error)
  if (error instanceof Error && /no response|not connected|closed|ended/iu.test(error.message))
    return transferFault.lost(error)
  return transferFault.failed(error)
}

type Done<T> = (error: Error | null | undefined, value: T) => void

/** Asks a server one question and waits for its answer, though not for ever. */
function answered<T>(ask: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(transferFault.tooSlow()), ANSWER_MS)
    ask((error, value) => {
      clearTimeout(timer)
      if (error) reject(error)
      else resolve(value)
    })
  })
}

const quietly = (error: unknown): undefined => {
  if (codeOf(error) !== NO_SUCH_FILE) throw error
  return undefined
}

const nextEntries = (sftp: SFTPWrapper, handle: Buffer): Promise<readonly FileEntryWithStats[]> =>
  answered<FileEntryWithStats[]>((done) => sftp.readdir(handle, done)).catch((error: unknown) => {
    if (codeOf(error) === EOF) return []
    throw error
  })

async function filesIn(sftp: SFTPWrapper, folder: string): Promise<readonly SeenFile[]> {
  const handle = await answered<Buffer>((done) => sftp.opendir(folder, done))
  const files: SeenFile[] = []
  try {
    for (let entries = 0; ; ) {
      const some = await nextEntries(sftp, handle)
      if (some.length === 0) return files
      entries += some.length
      if (entries > MOST_ENTRIES) throw transferFault.tooMany()
      for (const { filename, attrs } of some)
        if (attrs.isFile() && isPlainName(filename))
          files.push({ name: filename, size: attrs.size, modifiedAt: attrs.mtime * 1000 })
    }
  } finally {
    sftp.close(handle, () => undefined)
  }
}

async function writeTo(sftp: SFTPWrapper, path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const target = sftp.createWriteStream(path, { flags: 'w', mode: 0o640 })
  let size = 0
  let slow: Error | undefined
  const stop = (fault: Error): void => {
    slow = fault
    target.destroy()
  }
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of notIdle(bytes, stop)) {
      size += piece.length
      yield piece
    }
  }
  await pipeline(counted, target).catch((error: unknown) => {
    throw slow ?? error
  })
  return size
}

/** Renames, in place of what has the name: at once where the server knows how to, else by removing first. */
async function renameOver(sftp: SFTPWrapper, from: string, to: string): Promise<void> {
  try {
    await answered<void>((done) => sftp.ext_openssh_rename(from, to, done))
  } catch {
    await answered<void>((done) => sftp.unlink(to, done)).catch(() => undefined)
    await answered<void>((done) => sftp.rename(from, to, done))
  }
}

async function moveInto(
  sftp: SFTPWrapper,
  from: string,
  to: { readonly folder: string; readonly name: string; readonly otherwise: string },
): Promise<void> {
  await answered<void>((done) => sftp.mkdir(to.folder, done)).catch(() => undefined)
  const taken = await answered((done) => sftp.lstat(`${to.folder}/${to.name}`, done)).catch(quietly)
  const name = taken === undefined ? to.name : to.otherwise
  await answered<void>((done) => sftp.rename(from, `${to.folder}/${name}`, done))
}

async function* reading(sftp: SFTPWrapper, path: string): AsyncGenerator<Buffer> {
  const stream = sftp.createReadStream(path)
  try {
    yield* notIdle(stream, (fault) => stream.destroy(fault))
  } catch (error) {
    throw asFault(error)
  } finally {
    stream.destroy()
  }
}

/**
 * Opens a folder on an SFTP server for exchanging files. Throws `unavailable` with what is wrong, or `StrangeHost`
 * for a key that nobody has confirmed.
 */
export async function openSftpPlace(access: SftpAccess): Promise<OpenPlace> {
  const { sftp, client } = await openSftp(access)
  // Whatever breaks is said by the question that waits; without somebody who listens it would end the process.
  client.on('error', () => undefined)
  sftp.on('error', () => undefined)
  const { folder } = access.address
  const at = (name: string): string => {
    if (!isPlainName(name)) throw transferFault.noFolder()
    return `${folder.replace(/\/+$/u, '')}/${name}`
  }
  const inWords = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw asFault(error)
    }
  }
  return {
    list: () => inWords(filesIn(sftp, folder)),
    open: async (name) => Readable.from(reading(sftp, at(name))),
    write: (name, bytes) => inWords(writeTo(sftp, at(name), bytes)),
    rename: (from, to) => inWords(renameOver(sftp, at(from), at(to))),
    moveInto: (into, name, otherwise) =>
      inWords(moveInto(sftp, at(name), { folder: at(into), name, otherwise })),
    remove: async (name) => {
      await inWords(answered<void>((done) => sftp.unlink(at(name), done)).catch(quietly))
    },
    close: () => void client.end(),
  }
}
