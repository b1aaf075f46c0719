const KEY = 'shirube-tab'
const LOCK = 'shirube-tab:'

const fresh = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((n) => n.toString(36)).join('')

/** This tab by name, and which other tabs are open. */
export interface Tab {
  readonly client: string
  readonly isOpen: (client: string) => boolean
}

/** Holds the name as long as the tab lives; false when another tab (this one was duplicated from it) holds it already. */
const claim = (client: string): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request(LOCK + client, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock === null ? undefined : new Promise<never>(() => {})
    })
  })

async function claimed(): Promise<string> {
  const remembered = sessionStorage.getItem(KEY)
  if (remembered !== null && (await claim(remembered))) return remembered
  const client = fresh()
  await claim(client)
  sessionStorage.setItem(KEY, client)
  return client
}

let own: Promise<string> | undefined

/** The name of this tab, the same after it is loaded again; where the browser keeps no locks, other tabs count as open. */
export async function thisTab(): Promise<Tab> {
  // A browser offers locks to secure origins only.
  if (!('locks' in navigator)) {
    const client = sessionStorage.getItem(KEY) ?? fresh()
    sessionStorage.setItem(KEY, client)
    return { client, isOpen: () => true }
  }
  own ??= claimed()
  const client = await own
  const { held = [] } = await navigator.locks.query()
  const open = new Set(held.map(({ name }) => name))
  return { client, isOpen: (other) => open.has(LOCK + other) }
}
