import type { OrganisationSettings } from '@shirube/contract'
import { type ScriptedSink, type SinkScript, startScriptedSink } from '../../smtp/testing/scripted-sink.ts'
import { openTestRuntime, type TestRuntime, testClock } from '../../testing/test-runtime.ts'
import { type Dispatcher, type DispatcherOptions, startDispatcher } from '../start-dispatcher.ts'
import { putMail } from './ledger.ts'
import { QUICK } from './quick-times.ts'

export const PUBLIC_URL = 'https://ma.example.jp'

/** A runtime with a frozen mail and a scripted sink; dispatchers come and go. */
export interface PostOffice {
  readonly runtime: TestRuntime & { readonly clock: ReturnType<typeof testClock> }
  readonly version: string
  readonly sink: ScriptedSink
  /** Starts a dispatcher; it is stopped by `clear` at the latest. */
  start(options?: Partial<DispatcherOptions>): Promise<Dispatcher>
  /** Stops all dispatchers, empties ledger and histories, and puts an obedient sink in. */
  clear(script?: SinkScript): Promise<void>
  close(): Promise<void>
}

export async function openPostOffice(settings: Partial<OrganisationSettings> = {}): Promise<PostOffice> {
  const clock = testClock()
  const runtime = { ...(await openTestRuntime({ clock, settings })), clock }
  const version = await putMail(runtime)
  let sink = await startScriptedSink()
  const running: Dispatcher[] = []
  const stopAll = async (): Promise<void> => {
    await Promise.all(running.splice(0).map((one) => one.stop()))
  }
  return {
    runtime,
    version,
    get sink() {
      return sink
    },
    async start(options = {}) {
      const basics = { smtpUrl: sink.url, publicUrl: PUBLIC_URL, times: QUICK }
      const dispatcher = await startDispatcher(runtime, { ...basics, ...options })
      running.push(dispatcher)
      return dispatcher
    },
    async clear(script = {}) {
      await stopAll()
      await sink.close()
      sink = await startScriptedSink(script)
      clock.ahead = 0
      await runtime.db`truncate messages, message_links, mail_hits, events, suppressions, consents, heartbeats`
    },
    async close() {
      await stopAll()
      await sink.close()
      await runtime.close()
    },
  }
}
