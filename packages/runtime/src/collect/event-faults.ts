import { customEventFieldsSchema, type IncomingEvent } from '@shirube/contract'
import type { EpochMs, InputIssue } from '@shirube/kernel'

/** A sender's clock may be ahead of ours by so much; what it calls later than that has not happened yet. */
export const AHEAD_MS = 5 * 60_000
/** What happened longer ago than a year and a day is not behaviour to act on; older history comes by import. */
export const OLDEST_MS = 366 * 86_400_000

/** What may be wrong with an event that is told from outside, in the words of every way in. */
export const FAULTS = {
  future: { ja: '日時が未来です', en: 'lies in the future' },
  past: { ja: '1年より前の日時です', en: 'lies more than a year ago' },
  nobody: { ja: 'このリードは見つかりません', en: 'there is no such lead' },
  address: { ja: 'メールアドレスの形ではありません', en: 'is not an e-mail address' },
  event: { ja: 'このカスタム行動は登録されていません', en: 'no such custom event is declared' },
  field: { ja: 'この行動にこの項目はありません', en: 'the event declares no such field' },
  text: { ja: '文字で入れてください', en: 'must be a text' },
  number: { ja: '数で入れてください', en: 'must be a number' },
  boolean: { ja: 'はい・いいえ（true・false）で入れてください', en: 'must be true or false' },
} as const

/** What each custom event carries, by its slug. */
export type DeclaredEvents = ReadonlyMap<string, unknown>

/** A fault with the place where it lies. */
export const faultAt = (path: string, what: keyof typeof FAULTS): InputIssue => ({
  path,
  message: FAULTS[what].en,
  text: FAULTS[what],
})

/** Whether an event lies in the future, or too far back to be acted on. */
export function timeFault(at: EpochMs | undefined, now: EpochMs): 'future' | 'past' | undefined {
  if (at === undefined) return undefined
  if (at > now + AHEAD_MS) return 'future'
  return at < now - OLDEST_MS ? 'past' : undefined
}

const CUSTOM = 'custom.'

const TYPE_NAMES = { text: 'string', number: 'number', boolean: 'boolean' } as const

/** What is wrong with a custom event by its declaration; one that declares no fields takes any. */
export function customFaults(
  event: Pick<IncomingEvent, 'kind' | 'payload'>,
  known: DeclaredEvents,
): readonly InputIssue[] {
  if (!event.kind.startsWith(CUSTOM)) return []
  const slug = event.kind.slice(CUSTOM.length)
  if (!known.has(slug)) return [faultAt('kind', 'event')]
  const declared = customEventFieldsSchema.parse(known.get(slug))
  if (declared.length === 0) return []
  return Object.entries(event.payload).flatMap(([key, value]): InputIssue[] => {
    const field = declared.find((one) => one.key === key)
    const path = `payload.${key}`
    if (!field) return [faultAt(path, 'field')]
    return typeof value === TYPE_NAMES[field.type] ? [] : [faultAt(path, field.type)]
  })
}
