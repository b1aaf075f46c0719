import { PRESENT_DOINGS, PRESENT_FOR_MS, type PresentDoing } from '@shirube/contract'
import type { EpochMs } from '@shirube/kernel'
import type { Notifier } from '@shirube/runtime'

/** A tab in which somebody has a scenario open. */
export interface OpenTab {
  readonly scenario: string
  readonly user: string
  readonly tab: string
}

/** Who has which scenario open, over all servers; kept in memory alone, as it is of no use a minute later. */
export interface Presence {
  /** A tab is open, and somebody works or looks on in it. */
  here(tab: OpenTab, doing: PresentDoing): void
  gone(tab: OpenTab): void
  /** Everybody who has a scenario open, each once: they edit when they do in any of their tabs. */
  of(scenario: string): ReadonlyMap<string, PresentDoing>
  /** Calls back with the scenario when somebody came, left, or began or stopped to edit; answers how to stop. */
  on(callback: (scenario: string) => void): () => void
  close(): void
}

const SWEEP_MS = 5_000

type Told = PresentDoing | 'gone'
const isTold = (text: string | undefined): text is Told =>
  text === 'gone' || PRESENT_DOINGS.some((doing) => doing === text)

/** Ids and names of tabs have neither blanks nor slashes. */
const toText = ({ scenario, user, tab }: OpenTab, told: Told): string => [scenario, user, tab, told].join('/')

function fromText(text: string): { readonly tab: OpenTab; readonly told: Told } | undefined {
  const [scenario, user, tab, told] = text.split('/')
  if (scenario === undefined || user === undefined || tab === undefined || !isTold(told)) return undefined
  return { tab: { scenario, user, tab }, told }
}

interface Seen extends OpenTab {
  readonly doing: PresentDoing
  readonly at: EpochMs
}

/** Keeps who is where by what the servers tell each other; a tab that is not heard of for a while counts as closed. */
export function keepPresence(notifier: Pick<Notifier, 'tell' | 'on'>, now: () => EpochMs): Presence {
  const tabs = new Map<string, Seen>()
  const listeners = new Set<(scenario: string) => void>()
  const of = (scenario: string): ReadonlyMap<string, PresentDoing> => {
    const present = new Map<string, PresentDoing>()
    for (const { user, doing, ...tab } of tabs.values())
      if (tab.scenario === scenario && present.get(user) !== 'editing') present.set(user, doing)
    return present
  }
  const said = (scenario: string): string =>
    JSON.stringify([...of(scenario)].sort(([a], [b]) => a.localeCompare(b)))
  const telling = (scenario: string, change: () => void): void => {
    const before = said(scenario)
    change()
    if (said(scenario) !== before) for (const listen of listeners) listen(scenario)
  }
  const off = notifier.on('here', (text = '') => {
    const heard = fromText(text)
    if (!heard) return
    const { tab, told } = heard
    const key = `${tab.scenario} ${tab.user} ${tab.tab}`
    telling(tab.scenario, () => {
      if (told === 'gone') tabs.delete(key)
      else tabs.set(key, { ...tab, doing: told, at: now() })
    })
  })
  const sweep = setInterval(() => {
    for (const [key, { scenario, at }] of tabs)
      if (now() - at > PRESENT_FOR_MS) telling(scenario, () => tabs.delete(key))
  }, SWEEP_MS)
  return {
    here: (tab, doing) => notifier.tell('here', toText(tab, doing)),
    gone: (tab) => notifier.tell('here', toText(tab, 'gone')),
    of,
    on(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    close() {
      off()
      clearInterval(sweep)
    },
  }
}
