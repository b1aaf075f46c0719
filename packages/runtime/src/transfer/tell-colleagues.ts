import { type Tx, userRows } from '@shirube/db'
import { fill, type Language } from '@shirube/kernel'
import { queueLetter } from '../account/staff-letter.ts'
import type { Runtime } from '../runtime.ts'
import { TELL_TEXT } from './tell-text.ts'

/** What colleagues are told, and what stands in the places of its words. */
export interface Notice {
  /** Unique for what is told: nobody is told twice. */
  readonly key: string
  readonly kind: keyof typeof TELL_TEXT
  readonly words: (language: Language) => Readonly<Record<string, string>>
  /** The page that it is about, with what lies before every path. */
  readonly url: string
}

/** Tells the colleagues whom a transfer names, in the transaction that makes it necessary. */
export async function tellColleagues(
  runtime: Runtime,
  tx: Tx,
  about: { readonly notify: readonly string[]; readonly notice: Notice },
): Promise<void> {
  const asked = new Set(about.notify)
  if (asked.size === 0) return
  const { key, kind, words, url } = about.notice
  const text = TELL_TEXT[kind]
  const colleagues = (await userRows(tx)).filter(({ id, active }) => active && asked.has(id))
  for (const { id, name, email, language } of colleagues) {
    const said = words(language)
    const letter = {
      key: `transfer:${key}:${id}`,
      to: { name, email, language },
      subject: fill(text.subject[language], said),
      body: fill(text.body[language], said),
      action: { label: text.open[language], url },
    }
    await queueLetter(runtime, tx, { letter, now: runtime.clock.now() })
  }
  runtime.notifier.tell('messages')
}
