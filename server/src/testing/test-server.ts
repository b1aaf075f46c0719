import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Role, SCOPES, type Scope } from '@shirube/contract'
import { insertUser, transaction } from '@shirube/db'
import { type FileStore, hashPassword, makeApiKey, openFileStore, type ResolveTxt } from '@shirube/runtime'
import { openTestRuntime, type TestRuntime } from '@shirube/runtime/testing'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../app/build-app.ts'
import type { Route } from '../app/route-table.ts'
import { ROUTES } from '../app/routes.ts'
import type { RoutePlugin } from '../app/server-context.ts'
import { csrfToken } from '../auth/csrf.ts'
import { openSession } from './open-session.ts'
import { makeCaller, type TestCaller } from './test-caller.ts'

/** A server on a database of its own. */
export interface TestServer {
  readonly runtime: TestRuntime
  readonly app: FastifyInstance
  readonly files: FileStore
  /** The folder below which the folders of transfers lie. */
  readonly transferFolder: string
  readonly routes: readonly Route[]
  /** What was logged, line by line. */
  readonly log: readonly string[]
  /** What stands in the DNS, by name. */
  readonly dns: Map<string, readonly string[]>
  /** A colleague of this role, signed in. */
  as(role: Role): Promise<TestCaller>
  /** A program with a key for these scopes; for all of them unless named. */
  withKey(scopes?: readonly Scope[]): Promise<TestCaller>
  close(): Promise<void>
}

/** Where the pages of the server under test come from. */
export const ORIGIN = 'http://localhost:4649'

/** The password of every colleague in a test. */
export const PASSWORD = 'ひらけごま、ひらけごま'

let passwordHash: Promise<string> | undefined

/** Answers from what a test says stands in the DNS. */
const resolverOf =
  (dns: ReadonlyMap<string, readonly string[]>): ResolveTxt =>
  async (name) => {
    const texts = dns.get(name)
    if (!texts) throw Object.assign(new Error(`There is no ${name}`), { code: 'ENOTFOUND' })
    return texts.map((text) => [text])
  }

/** Opens a server on a fresh database unless another is given, for calls by `inject`. */
export async function openTestServer(
  more: readonly RoutePlugin[] = [],
  options: Parameters<typeof openTestRuntime>[0] = {},
): Promise<TestServer> {
  const runtime = await openTestRuntime(options)
  const folder = await mkdtemp(join(tmpdir(), 'shirube-server-'))
  const log: string[] = []
  const files = openFileStore({ kind: 'folder', folder })
  const dns = new Map<string, readonly string[]>()
  const resolveTxt = resolverOf(dns)
  const transferFolder = join(folder, 'transfer')
  const context = { runtime, files, publicUrl: ORIGIN, testClock: true, resolveTxt, transferFolder }
  const { app, routes } = await buildApp(context, [...ROUTES, ...more], {
    level: 'debug',
    stream: { write: (line) => void log.push(line) },
  })
  return {
    runtime,
    app,
    files,
    transferFolder,
    routes,
    log,
    dns,
    async as(role) {
      const id = runtime.newId()
      passwordHash ??= hashPassword(PASSWORD)
      const kept = { passwordHash: await passwordHash }
      const user = { id, email: `${id}@shirube.example`, name: `${role}の人`, role, language: 'ja' } as const
      await transaction(runtime.db, (tx) => insertUser(tx, { ...user, ...kept }, runtime.clock.now()))
      const token = await openSession(runtime, id)
      const csrf = csrfToken(runtime.keyring, token)
      const headers = { cookie: `shirube_session=${token}`, origin: ORIGIN, 'x-csrf-token': csrf }
      return makeCaller(app, id, headers)
    },
    async withKey(scopes = SCOPES) {
      const id = runtime.newId()
      const asked = { id, name: 'テスト', scopes, actor: { kind: 'system' } } as const
      const { key } = await transaction(runtime.db, (tx) => makeApiKey(tx, asked, runtime.clock.now()))
      return makeCaller(app, id, { authorization: `Bearer ${key}` })
    },
    async close() {
      await app.close()
      await runtime.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
