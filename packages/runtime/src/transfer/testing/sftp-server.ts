import { generateKeyPairSync } from 'node:crypto'
import { type FileHandle, lstat, mkdir, open, readdir, rename, unlink } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import ssh2, { type SFTPWrapper } from 'ssh2'

const { STATUS_CODE, flagsToString } = ssh2.utils.sftp

/** A real SFTP server in the process of a test, on a folder of this machine. */
export interface TestSftpServer {
  readonly port: number
  /** Names of what clients did, in order. */
  readonly deeds: string[]
  /** Breaks the connection at the next deed of this name. */
  breakAt: string | undefined
  stop(): Promise<void>
}

const PASSWORD = 'ひみつ'

/** A fresh key of a server. */
export const makeHostKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs1', format: 'pem' })
    .toString()

interface OpenHandle {
  readonly file?: FileHandle
  entries?: readonly { readonly name: string; readonly path: string }[]
}

const attrsOf = (is: Awaited<ReturnType<typeof lstat>>) => ({
  mode: Number(is.mode),
  uid: 0,
  gid: 0,
  size: Number(is.size),
  atime: Math.trunc(Number(is.atimeMs) / 1000),
  mtime: Math.trunc(Number(is.mtimeMs) / 1000),
})

const statusOf = (error: unknown): number =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
    ? STATUS_CODE.NO_SUCH_FILE
    : STATUS_CODE.FAILURE

/** What is answered by the work itself, and not by a status behind it. */
const ANSWERED = true

/** One client, and what it has open. */
interface Served {
  readonly sftp: SFTPWrapper
  readonly at: (path: string) => string
  readonly give: (id: number, handle: OpenHandle) => void
  readonly of: (name: Buffer) => OpenHandle | undefined
  readonly done: (id: number, name: string, work: () => Promise<unknown>) => void
}

function makeServed(sftp: SFTPWrapper, folder: string, deed: (name: string) => void): Served {
  const handles = new Map<number, OpenHandle>()
  let next = 0
  sftp.on('close', () => {
    for (const { file } of handles.values()) void file?.close().catch(() => undefined)
  })
  return {
    sftp,
    at: (path) => join(folder, join('/', path)),
    of: (name) => handles.get(name.readUInt32BE(0)),
    give(id, handle) {
      const n = next++
      handles.set(n, handle)
      const name = Buffer.alloc(4)
      name.writeUInt32BE(n)
      sftp.handle(id, name)
    },
    done(id, name, work) {
      deed(name)
      work().then(
        (answered) => (answered === ANSWERED ? undefined : sftp.status(id, STATUS_CODE.OK)),
        (error: unknown) => sftp.status(id, statusOf(error)),
      )
    },
  }
}

function serveNames({ sftp, at, give, of, done }: Served): void {
  sftp.on('OPENDIR', (id, path) =>
    done(id, 'opendir', async () => {
      const names = await readdir(at(path))
      give(id, { entries: names.map((name) => ({ name, path: join(at(path), name) })) })
      return ANSWERED
    }),
  )
  sftp.on('READDIR', (id, name) =>
    done(id, 'readdir', async () => {
      const handle = of(name)
      const entries = handle?.entries ?? []
      if (handle) handle.entries = []
      const shown = entries.map(async (one) => {
        const attrs = attrsOf(await lstat(one.path))
        return { filename: one.name, longname: one.name, attrs }
      })
      if (entries.length === 0) sftp.status(id, STATUS_CODE.EOF)
      else sftp.name(id, await Promise.all(shown))
      return ANSWERED
    }),
  )
  sftp.on('LSTAT', (id, path) =>
    done(id, 'lstat', async () => {
      sftp.attrs(id, attrsOf(await lstat(at(path))))
      return ANSWERED
    }),
  )
  sftp.on('REMOVE', (id, path) => done(id, 'remove', () => unlink(at(path))))
  sftp.on('MKDIR', (id, path) => done(id, 'mkdir', () => mkdir(at(path))))
  sftp.on('RENAME', (id, from, to) => done(id, 'rename', () => rename(at(from), at(to))))
}

function serveBytes({ sftp, at, give, of, done }: Served): void {
  sftp.on('OPEN', (id, path, flags) =>
    done(id, 'open', async () => {
      give(id, { file: await open(at(path), flagsToString(flags) ?? 'r') })
      return ANSWERED
    }),
  )
  sftp.on('READ', (id, name, ...[offset, length]) =>
    done(id, 'read', async () => {
      const buffer = Buffer.alloc(Math.min(length, 32_768))
      const { bytesRead = 0 } = (await of(name)?.file?.read(buffer, 0, buffer.length, offset)) ?? {}
      if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF)
      else sftp.data(id, buffer.subarray(0, bytesRead))
      return ANSWERED
    }),
  )
  sftp.on('WRITE', (id, name, ...[offset, data]) =>
    done(id, 'write', async () => {
      await of(name)?.file?.write(data, 0, data.length, offset)
    }),
  )
  sftp.on('CLOSE', (id, name) => done(id, 'close', () => of(name)?.file?.close() ?? Promise.resolve()))
  sftp.on('FSTAT', (id, name) =>
    done(id, 'fstat', async () => {
      const is = await of(name)?.file?.stat()
      if (is) sftp.attrs(id, attrsOf(is))
      return ANSWERED
    }),
  )
  sftp.on('FSETSTAT', (id) => done(id, 'fsetstat', () => Promise.resolve()))
}

/** Answers one client below a folder. */
function serve(sftp: SFTPWrapper, folder: string, deed: (name: string) => void): void {
  const served = makeServed(sftp, folder, deed)
  serveNames(served)
  serveBytes(served)
}

/** Starts an SFTP server on a folder. User `partner`, its password `ひみつ`. */
export async function startSftpServer(folder: string, hostKey: string, port = 0): Promise<TestSftpServer> {
  const deeds: string[] = []
  const clients = new Set<{ end(): void }>()
  const state: { breakAt: string | undefined } = { breakAt: undefined }
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    clients.add(client)
    client.on('error', () => undefined)
    client.on('close', () => clients.delete(client))
    client.on('authentication', (context) => {
      deeds.push(`login:${context.method}`)
      if (context.method === 'password' && context.username === 'partner' && context.password === PASSWORD)
        context.accept()
      else context.reject(['password'])
    })
    client.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => {
        serve(acceptSftp(), folder, (name) => {
          deeds.push(name)
          if (state.breakAt !== name) return
          state.breakAt = undefined
          client.end()
        })
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    deeds,
    get breakAt() {
      return state.breakAt
    },
    set breakAt(name) {
      state.breakAt = name
    },
    async stop() {
      for (const client of clients) client.end()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
