import { CALL_OUTCOME_WORDS, CALL_OUTCOMES } from '@shirube/audience'
import {
  type CellIssue,
  type ImportColumn,
  type ImportPlan,
  isTouchKind,
  type TouchKind,
} from '@shirube/contract'
import type { EpochMs, LeadId, Localised } from '@shirube/kernel'
import { customFaults, FAULTS, timeFault } from '../../collect/event-faults.ts'
import { narrow } from '../cell/tidy-text.ts'
import { readMoment } from './read-moment.ts'

/** Something that somebody did, as a row tells it. */
export interface Touch {
  readonly kind: TouchKind
  readonly payload: Readonly<Record<string, string | number>>
  readonly at: EpochMs
}

/** What rows of what people did are read against. */
export interface TouchReading {
  readonly zone: string
  readonly now: EpochMs
  /** The organisation's own kinds of events: what they carry, by slug. */
  readonly declared: ReadonlyMap<string, unknown>
  /** The slugs of those kinds, by what they are called. */
  readonly slugs: ReadonlyMap<string, string>
}

const WORDS: readonly (readonly [RegExp, TouchKind])[] = [
  [/^(?:店舗?への?)?(?:来店|店舗来店|店舗訪問|store(?: ?visit)?)$/iu, 'store.visited'],
  [/^(?:(?:セミナー|イベント)の?)?(?:申し?込み?|登録|registered)$/iu, 'seminar.registered'],
  [/^(?:(?:セミナー|イベント)の?)?(?:参加|出席|来場|受講|attended)$/iu, 'seminar.attended'],
  [/^(?:架電|電話|通話|コール|電話対応|call)$/iu, 'call.completed'],
  [/^(?:店舗)?(?:購入|購買|注文|purchase)$/iu, 'purchase.made'],
]

const TEXT = {
  noTime: { ja: '日時がありません', en: 'There is no time' },
  notTime: { ja: '日時の形ではありません', en: 'is not a time' },
  noKind: { ja: '種別がありません', en: 'There is no kind' },
  notKind: { ja: 'この種別はわかりません', en: 'is no kind that is known' },
  noStore: { ja: '店舗名がありません', en: 'There is no store' },
  noSeminar: { ja: 'セミナー・イベントの名前がありません', en: 'There is no seminar or event' },
  noOrder: { ja: '注文番号がありません', en: 'There is no order number' },
  noAmount: { ja: '金額がありません', en: 'There is no amount' },
  noOutcome: { ja: '電話の結果がありません', en: 'There is no outcome of the call' },
  notOutcome: { ja: 'この電話の結果はわかりません', en: 'is no outcome of a call that is known' },
  notAmount: { ja: '金額の形ではありません', en: 'is not an amount' },
} as const satisfies Record<string, Localised>

/** A note of a call holds so many letters. */
const MOST_NOTE = 10_000

type Cell = (column: ImportColumn) => string | undefined

function kindOf(words: string, { declared, slugs }: TouchReading): TouchKind | undefined {
  const slug = words.replace(/^custom\./u, '')
  if (declared.has(slug)) return `custom.${slug}`
  const named = slugs.get(words)
  if (named !== undefined) return `custom.${named}`
  if (isTouchKind(words)) return words
  return WORDS.find(([pattern]) => pattern.test(narrow(words)))?.[1]
}

const amountOf = (cell: string | undefined): number | undefined => {
  const plain = narrow(cell ?? '').replaceAll(/[,¥￥円\s]/gu, '')
  return plain === '' ? undefined : Number(plain)
}

interface Carried {
  readonly payload: Touch['payload']
  readonly faults: readonly { readonly column: ImportColumn; readonly message: Localised }[]
}

const named = (key: string, place: string | undefined, missing: Localised): Carried => ({
  payload: place === undefined ? {} : { [key]: place },
  faults: place === undefined ? [{ column: 'touchPlace', message: missing }] : [],
})

function purchase(cell: Cell, amount: number | undefined): Carried {
  const order = cell('order')
  const payload = { ...(order !== undefined && { order }), ...(amount !== undefined && { amount }) }
  const faults: Carried['faults'] = [
    ...(order === undefined ? [{ column: 'order', message: TEXT.noOrder } as const] : []),
    ...(amount === undefined ? [{ column: 'amount', message: TEXT.noAmount } as const] : []),
  ]
  return { payload: { ...payload, channel: 'store' }, faults }
}

/** What came of a call, by its name in either language. */
function call(cell: Cell): Carried {
  const words = cell('callOutcome')
  const said = narrow(words ?? '').toLowerCase()
  const outcome = CALL_OUTCOMES.find((one) =>
    [one, ...Object.values(CALL_OUTCOME_WORDS[one])].some((name) => name.toLowerCase() === said),
  )
  const note = cell('callNote')?.slice(0, MOST_NOTE)
  const message = words === undefined ? TEXT.noOutcome : TEXT.notOutcome
  if (outcome === undefined) return { payload: {}, faults: [{ column: 'callOutcome', message }] }
  return { payload: { outcome, ...(note !== undefined && { note }) }, faults: [] }
}

/** What an event of its kind carries, out of the cells that say it. */
function carriedBy(kind: TouchKind, cell: Cell, { declared }: TouchReading): Carried {
  const amount = amountOf(cell('amount'))
  if (Number.isNaN(amount)) return { payload: {}, faults: [{ column: 'amount', message: TEXT.notAmount }] }
  const place = cell('touchPlace')?.slice(0, 200)
  switch (kind) {
    case 'store.visited':
      return named('store', place, TEXT.noStore)
    case 'seminar.registered':
    case 'seminar.attended':
      return named('seminar', place, TEXT.noSeminar)
    case 'purchase.made':
      return purchase(cell, amount)
    case 'call.completed':
      return call(cell)
    default: {
      const payload = { ...(place !== undefined && { place }), ...(amount !== undefined && { amount }) }
      const faults = customFaults({ kind, payload }, declared).map(({ path, text, message }) => ({
        column: path === 'payload.amount' ? ('amount' as const) : ('touchPlace' as const),
        message: text ?? { ja: message, en: message },
      }))
      return { payload, faults }
    }
  }
}

function timeOf(cell: Cell, { zone, now }: TouchReading): EpochMs | Localised {
  const words = cell('happenedAt')
  if (words === undefined) return TEXT.noTime
  const at = readMoment(words, zone)
  if (at === undefined) return TEXT.notTime
  return timeFault(at, now) === 'future' ? FAULTS.future : at
}

/** Reads what a row tells that somebody did; the issues name each cell at fault. */
export function readTouch(
  { columns, touch }: Pick<ImportPlan, 'columns' | 'touch'>,
  cell: Cell,
  about: TouchReading,
): { readonly touch?: Touch; readonly issues: readonly CellIssue[] } {
  const said = cell('touchKind')
  const kind = said === undefined ? touch?.kind : kindOf(said, about)
  const at = timeOf(cell, about)
  const faults: { column: ImportColumn; message: Localised }[] = []
  if (typeof at !== 'number') faults.push({ column: 'happenedAt', message: at })
  if (kind === undefined)
    faults.push({ column: 'touchKind', message: said === undefined ? TEXT.noKind : TEXT.notKind })
  const carried = kind === undefined ? undefined : carriedBy(kind, cell, about)
  const issues = [...faults, ...(carried?.faults ?? [])].map(({ column, message }) => {
    const place = columns.indexOf(column)
    return { ...(place >= 0 && { column: place }), message }
  })
  if (issues.length > 0 || kind === undefined || typeof at !== 'number' || !carried) return { issues }
  return { touch: { kind, payload: carried.payload, at: Math.min(at, about.now) }, issues }
}

/** What makes two reports of something done the same: who, what, when, and where or by which order. */
export const touchKey = (
  lead: LeadId,
  {
    kind,
    at,
    payload,
  }: { readonly kind: string; readonly at: EpochMs; readonly payload: Readonly<Record<string, unknown>> },
): string =>
  JSON.stringify([
    lead,
    kind,
    at,
    payload['order'] ?? payload['store'] ?? payload['seminar'] ?? payload['place'] ?? '',
  ])
