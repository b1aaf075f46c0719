import type { AssetCatalog } from '@shirube/engine'
import { handOverDrafts } from '@shirube/inspector-kit'
import type { EpochMs } from '@shirube/kernel'
import { useEffect, useState } from 'react'
import { keepFindings } from './findings.ts'
import { keepSaved } from './keep-saved.ts'
import type { OpenScenario } from './open-scenario-context.ts'
import { openDocument } from './scenario-document.ts'
import { serverDoor } from './server-door.ts'
import type { Latest } from './sync.ts'
import { thisTab } from './tab-client.ts'
import { unsentBox } from './unsent-box.ts'

/** A scenario as it was read from the server. */
export interface ReadScenario extends Latest {
  readonly id: string
  readonly updatedAt: EpochMs
}

interface Asked {
  readonly editable: boolean
  readonly assets: AssetCatalog
}

/** Opens a scenario for editing in this tab as long as the screen is there; undefined for the blink that it takes. */
export function useOpened(read: ReadScenario, { editable, assets }: Asked): OpenScenario | undefined {
  const [open, setOpen] = useState<OpenScenario>()
  const [first] = useState({ read, assets })
  useEffect(() => {
    let left = false
    let close = (): void => {}
    void thisTab().then((tab) => {
      if (left) return
      const made = opened(first.read, { editable, assets: first.assets }, tab)
      close = made.close
      setOpen(made)
    })
    return () => {
      left = true
      close()
    }
  }, [first, editable])
  useEffect(() => open?.findings.takeAssets(assets), [open, assets])
  return open
}

type Tab = Awaited<ReturnType<typeof thisTab>>

function opened(read: ReadScenario, { editable, assets }: Asked, tab: Tab): OpenScenario & { close(): void } {
  const { id, revision, draft, updatedAt } = read
  const now = (): EpochMs => Date.now()
  const document = openDocument({ id, latest: { revision, draft }, savedAt: updatedAt, editable, now })
  const saving = keepSaved(document, {
    door: serverDoor(id, tab.client),
    box: unsentBox({ storage: localStorage, scenario: id, ...tab }),
    now,
    isOnline: () => navigator.onLine,
  })
  const findings = keepFindings(document, assets)
  const online = (): void => saving.retry()
  const seen = (): void => {
    if (globalThis.document.visibilityState === 'visible') void saving.refresh()
  }
  addEventListener('online', online)
  addEventListener('pagehide', handOverDrafts)
  globalThis.document.addEventListener('visibilitychange', seen)
  return {
    document,
    saving,
    findings,
    close() {
      removeEventListener('online', online)
      removeEventListener('pagehide', handOverDrafts)
      globalThis.document.removeEventListener('visibilitychange', seen)
      saving.stop()
      findings.stop()
    },
  }
}
