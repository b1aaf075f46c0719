import type { WaitingMailHit } from '@shirube/db/mail-track'
import { describe, expect, it } from 'vitest'
import { judgeHits, type Maker, type Proof } from './judge-hits.ts'
import { machineClick, machineOpening } from './mail-request.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const NONE: Proof = { pagesAt: [], knownVisitors: new Set() }

const click = (id: number, link: string, at: number, more: Partial<WaitingMailHit> = {}): WaitingMailHit => ({
  id,
  kind: 'clicked',
  link,
  url: `https://www.example.jp/${link}`,
  receivedAt: at,
  machine: null,
  visitor: null,
  ip: null,
  userAgent: CHROME,
  ...more,
})

const makers = (
  hits: readonly WaitingMailHit[],
  now: number,
  proof: Partial<Proof> = {},
): readonly Maker[] => [...judgeHits(hits, { ...NONE, ...proof }, now).values()]

describe('a click that stays alone', () => {
  const alone = [click(1, 'a', 1_000)]
  it('is a person’s two seconds later, and never a machine’s', () => {
    expect(makers(alone, 1_000)).toEqual(['unknown'])
    expect(makers(alone, 3_000)).toEqual(['unknown'])
    expect(makers(alone, 3_001)).toEqual(['person'])
  })
  it('is a person’s at once when a page is looked at afterwards', () => {
    expect(makers(alone, 1_400, { pagesAt: [1_350] })).toEqual(['person'])
    expect(makers(alone, 1_400, { pagesAt: [950] })).toEqual(['unknown'])
  })
  it('is a person’s at once in a browser that our tracker knows', () => {
    const known = [click(1, 'a', 1_000, { visitor: 'v' })]
    expect(makers(known, 1_000, { knownVisitors: new Set(['v']) })).toEqual(['person'])
    expect(makers(known, 1_000)).toEqual(['unknown'])
  })
  it('twice on the same link is a double click', () => {
    expect(makers([click(1, 'a', 1_000), click(2, 'a', 1_050)], 3_100)).toEqual(['person', 'person'])
  })
})

describe('clicks on different links within two seconds', () => {
  const burst = [click(1, 'a', 1_000), click(2, 'b', 2_900)]
  it('wait for a page to be looked at, and are a machine’s without', () => {
    expect(makers(burst, 3_500)).toEqual(['unknown', 'unknown'])
    expect(makers(burst, 12_899)).toEqual(['unknown', 'unknown'])
    expect(makers(burst, 12_900)).toEqual(['machine', 'machine'])
  })
  it('are a person’s when it is', () => {
    expect(makers(burst, 3_500, { pagesAt: [3_200] })).toEqual(['person', 'person'])
  })
  it('are not for their speed alone: with more time between they are two clicks', () => {
    expect(makers([click(1, 'a', 1_000), click(2, 'b', 3_001)], 5_100)).toEqual(['person', 'person'])
  })
  it('count for nothing beside a click that is proven', () => {
    const hits = [click(1, 'a', 1_000, { visitor: 'v' }), click(2, 'b', 1_100)]
    expect(makers(hits, 3_101, { knownVisitors: new Set(['v']) })).toEqual(['person', 'person'])
  })
})

describe('what a request betrays itself', () => {
  const ask = (userAgent: string, method = 'GET') => ({ method, userAgent })
  it('is a machine’s, whatever else happens', () => {
    const hits = [click(1, 'a', 1_000, { machine: 'head' }), click(2, 'a', 1_100)]
    expect(makers(hits, 4_000, { pagesAt: [1_500] })).toEqual(['machine', 'person'])
  })
  it.each([
    ['Apple’s privacy protection', ask('Mozilla/5.0'), 'proxy', 'opening'],
    [
      'Gmail when the mail is opened',
      ask('Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)'),
      undefined,
      'opening',
    ],
    ['a reader', ask(CHROME), undefined, 'opening'],
    ['a look without a fetch', ask(CHROME, 'HEAD'), 'head', 'opening'],
    ['a mail gateway', ask('Mozilla/5.0 BarracudaCentral'), 'scanner', 'click'],
    ['a program', ask('curl/8.5.0'), 'bot', 'click'],
  ] as const)('%s', (_, request, reason, what) => {
    expect(what === 'opening' ? machineOpening(request) : machineClick(request)).toBe(reason)
  })
})
