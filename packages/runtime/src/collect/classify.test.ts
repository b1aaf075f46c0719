import { describe, expect, it } from 'vitest'
import { burstClicks, classify } from './classify.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

describe("a request is a machine's", () => {
  it.each([
    ['HEAD', CHROME, 'head'],
    ['GET', undefined, 'no-agent'],
    ['GET', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'bot'],
    ['GET', 'curl/8.5.0', 'bot'],
    ['GET', 'Mozilla/5.0 (Windows NT 10.0) BarracudaCentral', 'scanner'],
    ['GET', CHROME, undefined],
    [
      'GET',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
      undefined,
    ],
  ])('%s by %s: %s', (method, userAgent, reason) => expect(classify({ method, userAgent })).toBe(reason))
})

describe("clicks in a mail are a machine's", () => {
  const click = (id: string, link: string, at: number) => ({ id, link, at })
  const both = [click('1', 'a', 1_000), click('2', 'b', 2_900)]
  it('when different links follow within two seconds and no page is looked at', () => {
    expect([...burstClicks(both, [])]).toEqual(['1', '2'])
    expect([...burstClicks(both, [500])]).toEqual(['1', '2'])
  })
  it('not when the tracker saw a page afterwards', () => {
    expect([...burstClicks(both, [3_500])]).toEqual([])
  })
  it('never for speed alone: one link twice, or two links with time between', () => {
    expect([...burstClicks([click('1', 'a', 1_000), click('2', 'a', 1_100)], [])]).toEqual([])
    expect([...burstClicks([click('1', 'a', 1_000), click('2', 'b', 3_001)], [])]).toEqual([])
  })
})
