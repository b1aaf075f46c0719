import { presenceEndpoints } from '@shirube/contract'
import { useEffect } from 'react'
import { callWith } from '../../api/call.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { thisTab } from '../document/tab-client.ts'
import { type ToldPresence, tellPresence } from './tell-presence.ts'

/** What is only told in passing may fail: it is told again. */
const inPassing = (told: Promise<unknown>): void => void told.catch(() => undefined)

/** Tells colleagues that this tab has the scenario open, and whether something is changed in it. */
export function useTellPresence(): void {
  const document = useDocument()
  const { id } = document
  useEffect(() => {
    let told: ToldPresence | undefined
    let left = false
    const begin = async (): Promise<void> => {
      const { client: tab } = await thisTab()
      if (left) return
      const params = { id, tab }
      told = tellPresence({
        say: (doing) =>
          inPassing(callWith(presenceEndpoints.here, { params, body: { doing } }, { inPassing: true })),
        leave: () =>
          inPassing(callWith(presenceEndpoints.gone, { params }, { inPassing: true, keepalive: true })),
        now: Date.now,
      })
    }
    const end = (): void => {
      left = true
      told?.stop()
      told = undefined
    }
    // A page that the browser has put aside may be taken out again as it was.
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return
      left = false
      void begin()
    }
    void begin()
    addEventListener('pagehide', end)
    addEventListener('pageshow', back)
    const forget = document.store.subscribe(({ sync }, before) => {
      if (sync.pending.length > before.sync.pending.length) told?.edited()
    })
    return () => {
      removeEventListener('pagehide', end)
      removeEventListener('pageshow', back)
      forget()
      end()
    }
  }, [document, id])
}
