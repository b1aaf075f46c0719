import { type MailContent, mailContentSchema } from '@shirube/email'
import type { EpochMs } from '@shirube/kernel'
import { z } from 'zod'

const keptSchema = z.object({ basedOn: z.number(), name: z.string(), content: mailContentSchema })

/** What was written on this device and has not reached the server. */
export interface Unsaved {
  /** When what it changes was last saved. */
  readonly basedOn: EpochMs
  readonly name: string
  readonly content: MailContent
}

/** Keeps what was written of one mail through reloads, until the server has it. */
export interface UnsavedBox {
  read(): Unsaved | undefined
  keep(unsaved: Unsaved): void
  drop(): void
}

/** The box of one mail in this browser. A full or forbidden storage keeps nothing and breaks nothing. */
export function openUnsavedBox(mail: string, storage: Storage = localStorage): UnsavedBox {
  const key = `shirube-mail-${mail}`
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work()
    } catch {
      return undefined
    }
  }
  return {
    read: () => attempt(() => keptSchema.parse(JSON.parse(storage.getItem(key) ?? ''))),
    keep: (unsaved) => attempt(() => storage.setItem(key, JSON.stringify(unsaved))),
    drop: () => attempt(() => storage.removeItem(key)),
  }
}
