import type { Stage } from '@shirube/audience'
import type { Mail } from '@shirube/contract'
import type { MailContent, MailVariant } from '@shirube/email'
import { type EpochMs, type Language, sameJson } from '@shirube/kernel'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { isProblem } from '../../api/problem-error.ts'
import type { UnsavedBox } from './unsaved-box.ts'

/** Where the changes are. Only `saved` means that the server has them. */
export type DraftStatus = 'saved' | 'waiting' | 'saving' | 'faulty' | 'offline' | 'overtaken' | 'failed'

/** A mail while it is written. */
export interface MailDraft {
  readonly name: string
  readonly content: MailContent
  readonly status: DraftStatus
  /** When the content was last saved, by the server's clock. */
  readonly savedAt: EpochMs
  readonly version: number
  /** What is saved is not what was frozen last. */
  readonly changed: boolean
  /** Counts up when the content was replaced from elsewhere than the editor. */
  readonly replaced: number
}

/** What a draft works with; the screen hands in the server and the clock. */
export interface DraftDoor {
  readonly mail: Mail
  readonly box: UnsavedBox
  readonly put: (body: { name: string; content: MailContent; basedOn?: EpochMs }) => Promise<Mail>
  /** Calls back later; answers how to call that off. */
  readonly later: (ms: number, work: () => void) => () => void
}

const PAUSE_MS = 1_200
const AGAIN_MS = 4_000

const statusOf = (error: unknown): DraftStatus => {
  if (isProblem(error, 'bad_input')) return 'faulty'
  if (isProblem(error, 'conflict')) return 'overtaken'
  return isProblem(error, 'unavailable') ? 'offline' : 'failed'
}

function firstState({ mail, box }: DraftDoor): MailDraft {
  const kept = box.read()
  const { name, content, version, changed, updatedAt: savedAt } = mail
  const saved = { name, content, version, changed, savedAt, replaced: 0, status: 'saved' } as const
  if (!kept || (sameJson(kept.content, content) && kept.name === name)) return saved
  const status = kept.basedOn === savedAt ? 'waiting' : 'overtaken'
  return { ...saved, name: kept.name, content: kept.content, status }
}

type Store = Pick<StoreApi<MailDraft>, 'getState' | 'getInitialState' | 'subscribe'>

/**
 * A mail that saves itself: what this device still holds of it comes first, every change is kept here at once and saved
 * after a pause.
 */
export class MailDraftStore implements Store {
  readonly getState: Store['getState']
  readonly getInitialState: Store['getInitialState']
  readonly subscribe: Store['subscribe']
  private readonly store: StoreApi<MailDraft>
  private readonly door: DraftDoor
  private basedOn: EpochMs
  private callOff: (() => void) | undefined
  private saving: Promise<boolean> | undefined

  constructor(door: DraftDoor) {
    this.door = door
    this.basedOn = door.mail.updatedAt
    this.store = createStore<MailDraft>(() => firstState(door))
    this.getState = this.store.getState
    this.getInitialState = this.store.getInitialState
    this.subscribe = this.store.subscribe
    if (this.getState().status === 'waiting') this.plan(PAUSE_MS)
  }

  /** Changes what colleagues call it and which stage of consideration it suits; undefined for none. */
  describe(name: string, stage: Stage | undefined): void {
    const { stage: _, ...rest } = this.getState().content
    this.change({ name, content: stage === undefined ? rest : { ...rest, stage } })
  }

  /** Changes the variant of one language; undefined takes the language away. */
  write(language: Language, variant: MailVariant | undefined): void {
    const { content } = this.getState()
    const { [language]: _, ...others } = content.variants
    this.change({ content: { ...content, variants: variant ? { ...others, [language]: variant } : others } })
  }

  /** Puts another content in the place of this one: an earlier version. */
  restore(content: MailContent): void {
    this.change({ content, replaced: this.getState().replaced + 1 })
  }

  /** Saves now; answers whether everything written is saved. */
  flush(): Promise<boolean> {
    return this.save(false)
  }

  /** Saves over what somebody else has saved. */
  overwrite(): Promise<boolean> {
    return this.save(true)
  }

  /** Takes what is saved, and lets go of what was written here. */
  take({ name, content, version, changed, updatedAt }: Mail): void {
    this.callOff?.()
    this.door.box.drop()
    this.basedOn = updatedAt
    const before = this.getState()
    const same = sameJson(before.content, content)
    const replaced = before.replaced + (same ? 0 : 1)
    this.store.setState({ name, content, version, changed, savedAt: updatedAt, replaced, status: 'saved' })
  }

  private plan(ms: number): void {
    this.callOff?.()
    this.callOff = this.door.later(ms, () => void this.save(false))
  }

  private change(next: Partial<MailDraft>): void {
    const { status } = this.getState()
    const overtaken = status === 'overtaken'
    this.store.setState({ ...next, status: overtaken ? 'overtaken' : 'waiting' })
    const { name, content } = this.getState()
    this.door.box.keep({ basedOn: this.basedOn, name, content })
    if (!overtaken) this.plan(PAUSE_MS)
  }

  private async save(over: boolean): Promise<boolean> {
    this.callOff?.()
    if (this.saving) await this.saving
    const { status } = this.getState()
    if (status === 'saved') return true
    if (status === 'overtaken' && !over) return false
    this.saving = this.send(over)
    return await this.saving
  }

  private async send(over: boolean): Promise<boolean> {
    const { name, content } = this.getState()
    this.store.setState({ status: 'saving' })
    try {
      const based = over ? {} : { basedOn: this.basedOn }
      return this.settle(await this.door.put({ name, content, ...based }), { name, content })
    } catch (error) {
      const status = statusOf(error)
      this.store.setState({ status })
      if (status === 'offline') this.plan(AGAIN_MS)
      return false
    } finally {
      this.saving = undefined
    }
  }

  private settle(mail: Mail, sent: Pick<MailDraft, 'name' | 'content'>): boolean {
    this.basedOn = mail.updatedAt
    const { version, changed, updatedAt: savedAt } = mail
    const { name, content } = this.getState()
    const whole = content === sent.content && name === sent.name
    this.store.setState({ version, changed, savedAt, status: whole ? 'saved' : 'waiting' })
    if (whole) this.door.box.drop()
    else {
      this.door.box.keep({ basedOn: this.basedOn, name, content })
      this.plan(PAUSE_MS)
    }
    return whole
  }
}
