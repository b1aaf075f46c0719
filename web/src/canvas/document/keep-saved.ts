import type { EpochMs } from '@shirube/kernel'
import { contestsOf } from './place.ts'
import type { DocumentState, ScenarioDocument } from './scenario-document.ts'
import { stillThere } from './selection.ts'
import type { Delivery, DraftDoor } from './server-door.ts'
import {
  arrived,
  departed,
  doubted,
  type Latest,
  type Merged,
  rebased,
  returned,
  settled,
  unsentOf,
} from './sync.ts'
import type { Left, UnsentBox } from './unsent-box.ts'

/** Edits wait so long for the next one before they go out together. */
const IDLE_MS = 500
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 30_000

/** Brings the edits of an open scenario to the server, and what others changed to the draft. */
export interface Saving {
  /** Tries again at once. */
  retry(): void
  /** Settles contested places. */
  settle(keep: 'mine' | 'theirs'): void
  /** Somebody else may have changed the draft: has a look. */
  refresh(): Promise<void>
  /** Sends what is left and stops. */
  stop(): void
}

/** What saving needs of its surroundings. */
export interface SavingTools {
  readonly door: DraftDoor
  readonly box: UnsentBox
  readonly now: () => EpochMs
  readonly isOnline: () => boolean
}

class Saver implements Saving {
  readonly #document: ScenarioDocument
  readonly #tools: SavingTools
  readonly #unsubscribe: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #busy = false
  #stopped = false
  #failures = 0

  constructor(document: ScenarioDocument, tools: SavingTools) {
    this.#document = document
    this.#tools = tools
    this.#unsubscribe = document.store.subscribe((state, before) => {
      if (state.sync.pending === before.sync.pending) return
      this.#keep(state)
      if (state.sync.pending.length > 0 && !this.#busy && state.save.kind !== 'contested') this.#soon(IDLE_MS)
    })
    void this.#takeUp()
  }

  get #state(): DocumentState {
    return this.#document.store.getState()
  }

  #set(change: Partial<DocumentState>): void {
    this.#document.store.setState(change)
  }

  #keep({ sync }: DocumentState): void {
    const edits = unsentOf(sync)
    if (edits.length === 0) this.#tools.box.clear()
    else this.#tools.box.keep({ revision: sync.revision, edits, doubted: sync.doubted })
  }

  /** Makes again what an earlier life of this tab could not send. */
  async #takeUp(): Promise<void> {
    this.#busy = true
    for (const left of this.#tools.box.take()) await this.#takeUpOne(left)
    this.#busy = false
    this.#keep(this.#state)
    if (this.#state.sync.pending.length > 0) this.#soon(0)
  }

  async #takeUpOne({ revision, edits, doubted: sent }: Left): Promise<void> {
    const { sync, draft } = this.#state
    const more = { ...sync, pending: [...sync.pending, ...edits], doubted: [...sync.doubted, ...sent] }
    const overlaid = rebased(
      { ...more, confirmed: draft },
      { revision: sync.revision, draft: sync.confirmed },
    )
    if (revision === sync.revision || sync.pending.length > 0) return this.#take(overlaid)
    // The draft has moved on since: only the server knows whether others changed the same places.
    const delivery = await this.#tools.door.send(revision, edits)
    const latest = await this.#tools.door.load().catch(() => undefined)
    if (delivery.kind === 'done' && latest) return this.#take(rebased(sync, latest))
    const contests = latest ? contestsOf({ theirs: latest.draft, unsent: edits, doubted: sent }) : []
    if (delivery.kind === 'overtaken' && latest && contests.length > 0)
      return this.#take({ kind: 'contested', contests, latest, sync: more })
    return this.#take(overlaid)
  }

  #soon(wait: number): void {
    clearTimeout(this.#timer)
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#send(), wait)
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer)
    const { sync, save } = this.#state
    if (this.#busy || save.kind === 'contested' || sync.pending.length === 0) return
    this.#busy = true
    const going = departed(sync)
    this.#set({ sync: going, save: { kind: 'saving' } })
    const delivery = await this.#tools.door
      .send(going.revision, going.inFlight)
      .catch((error: unknown): Delivery => ({ kind: 'failed', why: String(error) }))
    await this.#receive(delivery)
    this.#busy = false
    this.#keep(this.#state)
    const { sync: left, save: now } = this.#state
    if (left.pending.length === 0 || now.kind === 'contested') return
    this.#soon(this.#failures === 0 ? 0 : Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LAST_RETRY_MS))
  }

  async #receive(delivery: Delivery): Promise<void> {
    const { sync, draft } = this.#state
    switch (delivery.kind) {
      case 'done':
        this.#failures = 0
        this.#take(arrived(sync, draft, delivery))
        return
      case 'overtaken':
        this.#set({ sync: returned(sync) })
        await this.#compare(delivery.why)
        return
      case 'unreachable':
        this.#set({ sync: doubted(sync) })
        this.#failed({ kind: this.#tools.isOnline() ? 'failed' : 'offline', why: '' })
        return
      case 'failed':
        this.#failed({ kind: 'failed', why: delivery.why })
    }
  }

  #failed(save: { kind: 'failed' | 'offline'; why: string }): void {
    this.#failures += 1
    this.#set({
      sync: returned(this.#state.sync),
      save: save.kind === 'offline' ? { kind: 'offline' } : { ...save, kind: 'failed' },
    })
  }

  /** The server would not have the edits as they are: lays them on its newest draft. */
  async #compare(why: string): Promise<void> {
    const before = this.#state.sync
    try {
      const latest = await this.#tools.door.load()
      const merged = rebased(this.#state.sync, latest)
      const noNearer = latest.revision === before.revision && merged.kind === 'merged'
      if (noNearer && merged.sync.pending.length === before.pending.length)
        this.#failed({ kind: 'failed', why })
      else this.#take(merged)
    } catch {
      this.#failed({ kind: this.#tools.isOnline() ? 'failed' : 'offline', why })
    }
  }

  #take(merged: Merged): void {
    if (merged.kind === 'contested') {
      const { sync, contests, latest } = merged
      this.#set({ sync, save: { kind: 'contested', contests, latest } })
      return
    }
    const { draft, sync } = merged
    const save =
      sync.pending.length > 0
        ? ({ kind: 'saving' } as const)
        : ({ kind: 'saved', at: this.#tools.now() } as const)
    this.#set({ draft, sync, selection: stillThere(this.#state.selection, draft), save })
  }

  retry(): void {
    this.#failures = 0
    void this.#send()
  }

  settle(keep: 'mine' | 'theirs'): void {
    const { save, sync } = this.#state
    if (save.kind !== 'contested') return
    this.#take({ kind: 'merged', ...settled(sync, save, keep) })
    this.#keep(this.#state)
    void this.#send()
  }

  async refresh(): Promise<void> {
    if (this.#busy || this.#state.save.kind === 'contested') return
    const latest: Latest | undefined = await this.#tools.door.load().catch(() => undefined)
    if (!latest || this.#busy || latest.revision <= this.#state.sync.revision) return
    const { save } = this.#state
    const merged = rebased(this.#state.sync, latest)
    this.#take(merged)
    if (merged.kind === 'merged' && save.kind === 'saved') this.#set({ save })
  }

  stop(): void {
    this.#stopped = true
    this.#unsubscribe()
    void this.#send()
  }
}

/** Starts to keep an open scenario saved. */
export const keepSaved = (document: ScenarioDocument, tools: SavingTools): Saving =>
  new Saver(document, tools)
