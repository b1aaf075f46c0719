import type { PayloadTest } from '../event/match.ts'
import { all, any, did, didNot } from './parts.ts'
import type { ReadyMadeSegment } from './ready-made-segment.ts'

const YEAR = 365
const through = (channel: 'net' | 'store'): PayloadTest => ({ field: 'channel', op: 'is', value: channel })
const bought = (channel: 'net' | 'store') => did('purchase.made', YEAR, { where: through(channel) })
const boughtNot = (channel: 'net' | 'store') => didNot('purchase.made', YEAR, through(channel))

/** By what people bought, where, and how often they come (S41). */
export const PURCHASE_SEGMENTS: readonly ReadyMadeSegment[] = [
  {
    id: 'rare-buyers',
    name: { ja: 'たまに購入する人', en: 'Rare buyers' },
    condition: { ...did('purchase.made', YEAR), times: { op: 'between', from: 1, to: 2 } },
  },
  {
    id: 'frequent-visitors',
    name: { ja: 'よく来る人', en: 'Frequent visitors' },
    condition: any(did('store.visited', 90, { times: 3 }), did('page.viewed', 30, { times: 20 })),
  },
  {
    id: 'net-only',
    name: { ja: 'ネットだけで購入する人', en: 'Buy on the net only' },
    condition: all(bought('net'), boughtNot('store')),
  },
  {
    id: 'store-only',
    name: { ja: '店舗だけで購入する人', en: 'Buy in stores only' },
    condition: all(bought('store'), boughtNot('net')),
  },
  {
    id: 'net-and-store',
    name: { ja: 'ネットと店舗の両方で購入する人', en: 'Buy both on the net and in stores' },
    condition: all(bought('net'), bought('store')),
  },
  {
    id: 'lapsed-buyers',
    name: { ja: '半年以上購入のない人', en: 'No purchase for half a year' },
    condition: all(did('purchase.made', 2 * YEAR), didNot('purchase.made', 180)),
  },
  {
    id: 'left-carts',
    name: { ja: 'カートに入れたまま購入していない人', en: 'Left a cart behind' },
    condition: all(did('cart.updated', 14), didNot('purchase.made', 14)),
  },
]
