import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Answered, type Asked, type Endpoint, pathOf, type Role } from '@shirube/contract'
import { type Database, openDatabase } from '@shirube/db'
import { type Inbox, openInbox } from '@shirube/embedded'
import { ProductProcess, testFolder } from '@shirube/embedded/testing'
import type { Language } from '@shirube/kernel'
import { readLocalKey } from '@shirube/runtime'
import { z } from 'zod'
import { makeColleague, type SignedIn } from './colleague.ts'
import { type Called, callShirube } from './command-line.ts'

/** A running product, as a test meets it: PostgreSQL, Temporal, server, worker, inbox, all of them real. */
export interface Stack {
  readonly url: string
  readonly dataFolder: string
  /** The mails that the product has sent. */
  readonly inbox: Inbox
  readonly clock: {
    /** Moves the product's time on, and tells every run; best on a stack of one's own. */
    move(ms: number): Promise<void>
  }
  /** The product's database, for what no screen or endpoint tells. */
  db(): Database
  /** Signs the browser of a page in as a new colleague of this role. */
  login(page: Page, role?: Role, language?: Language): Promise<SignedIn>
  /** Calls `shirube …` beside it; names of files are relative to the project. */
  cli(...args: readonly string[]): Promise<Called>
  /** Calls an endpoint with the key of the command line. Throws with what was refused. */
  api<E extends Endpoint>(endpoint: E, asked?: Partial<Asked<E>>): Promise<Answered<E>>
  /** Takes it down and throws its data away; a shared one is only let go. */
  stop(): Promise<void>
}

/** How a stack is started. */
export interface StackOptions {
  /** Without the demo's data: an organisation that has just been set up. */
  readonly demo?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Where a running stack is. */
export interface StackPlace {
  readonly url: string
  readonly dataFolder: string
}

const runningSchema = z.object({ env: z.object({ DATABASE_URL: z.string() }) })

async function callApi<E extends Endpoint>(
  { url, dataFolder }: StackPlace,
  endpoint: E,
  asked: Partial<Asked<E>>,
): Promise<Answered<E>> {
  const sent = asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }
  const answer = await fetch(`${url}${pathOf(endpoint, asked)}`, {
    method: endpoint.method,
    headers: {
      authorization: `Bearer ${await readLocalKey(dataFolder)}`,
      ...(asked.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...sent,
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${endpoint.method} ${endpoint.path}: ${answer.status} ${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as Answered<E>
}

/** Meets a product that runs already. */
export function attachStack(place: StackPlace): Stack {
  const { url, dataFolder } = place
  let database: Database | undefined
  const db = (): Database => {
    const { env } = runningSchema.parse(JSON.parse(readFileSync(join(dataFolder, 'running.json'), 'utf8')))
    database ??= openDatabase(env.DATABASE_URL, { name: 'shirube e2e', max: 2 })
    return database
  }
  return {
    ...place,
    inbox: openInbox(join(dataFolder, 'inbox')),
    clock: {
      async move(ms) {
        const headers = { 'content-type': 'application/json' }
        const body = JSON.stringify({ ms })
        const answer = await fetch(`${url}/dev/clock`, { method: 'POST', headers, body })
        if (!answer.ok) throw new Error(`the clock does not move: ${answer.status} ${await answer.text()}`)
      },
    },
    db,
    async login(page, role = 'admin', language = 'ja') {
      const colleague = await makeColleague(db(), role, language)
      const cookie = { name: 'shirube_session', value: colleague.token, url, httpOnly: true } as const
      await page.context().addCookies([{ ...cookie, sameSite: 'Lax' }])
      return colleague
    },
    cli: (...args) => callShirube(dataFolder, args),
    api: (endpoint, asked = {}) => callApi(place, endpoint, asked),
    stop: async () => {
      await database?.end({ timeout: 5 })
    },
  }
}

/** Starts a product of one's own, on its own ports and in its own folder. */
export async function startStack({ demo = true, env = {} }: StackOptions = {}): Promise<Stack> {
  const folder = await testFolder()
  const product = await ProductProcess.start(folder.data, {
    args: demo ? [] : ['--no-demo'],
    env: { SHIRUBE_TEST_CLOCK: '1', ...env },
  })
  const end = async (): Promise<void> => {
    product.signal('SIGTERM')
    await product.ended()
    await folder.discard()
  }
  try {
    await product.ready()
  } catch (failure) {
    await end()
    throw failure
  }
  const stack = attachStack({ url: product.url, dataFolder: folder.data })
  return {
    ...stack,
    async stop() {
      await stack.stop()
      await end()
    },
  }
}
