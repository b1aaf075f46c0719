import type { FileStore, ResolveTxt, Runtime } from '@shirube/runtime'
import type { FastifyPluginAsync } from 'fastify'
import type { Presence } from '../presence/keep-presence.ts'

/** What every route of the server works with. */
export interface ServerContext {
  readonly runtime: Runtime
  readonly files: FileStore
  /** Who has which scenario open. */
  readonly presence: Presence
  /** What lies before every path in links that people follow; no slash at its end. */
  readonly publicUrl: string
  /** The folder below which the folders of transfers lie. */
  readonly transferFolder: string
  /** Looks texts up in the DNS; the system does unless something else is to. */
  readonly resolveTxt?: ResolveTxt
  /** The folder of the built-in inbox, when that is where mail goes. */
  readonly inboxFolder?: string | undefined
  /** True only in tests: the clock can be moved. */
  readonly testClock?: boolean
}

/** The routes of a resource. Each declares its policy in `config.policy`, or is refused when it is taken in. */
export type RoutePlugin = (context: ServerContext) => FastifyPluginAsync
