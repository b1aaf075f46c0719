import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { type Site, startSite } from './site.ts'

let site: Site
test.beforeEach(async () => {
  site = await startSite()
})
test.afterEach(() => site.close())

const cookieOf = async (context: BrowserContext): Promise<string | undefined> =>
  (await context.cookies(site.url)).find((cookie) => cookie.name === 'shirube_id')?.value
const seen = (kind: string, n: number) => expect.poll(() => site.hits(kind).length).toBe(n)
const visitors = () => [...new Set(site.reports.map((report) => report.visitor))]
const quiet = async (page: Page): Promise<void> => {
  // The tracker gathers for a moment; a hit sent afterwards shows that there was nothing before it.
  await page.waitForLoadState('networkidle')
  expect(site.reports).toEqual([])
}

test('[S1] a page that is viewed is reported with title, referrer and address, by a browser that keeps its id', async ({
  page,
  context,
}) => {
  await page.goto(`${site.url}/?utm_source=mail`)
  await seen('page.viewed', 1)
  await page.click('#inner')
  await seen('page.viewed', 2)
  const [first, second] = site.hits('page.viewed')
  expect(first?.payload).toEqual({ url: `${site.url}/?utm_source=mail`, title: '題 /', referrer: '' })
  expect(second?.payload).toMatchObject({ url: `${site.url}/next`, referrer: `${site.url}/?utm_source=mail` })
  const cookie = (await context.cookies(site.url)).find((one) => one.name === 'shirube_id')
  expect(visitors()).toEqual([cookie?.value])
  expect(cookie).toMatchObject({ sameSite: 'Lax', secure: false, path: '/' })
  const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400
  expect(Math.round(days)).toBe(395)
})

test('how long a page was used and how far down is reported when it is left', async ({ page }) => {
  await page.goto(site.url)
  await page.mouse.move(10, 10)
  await page.mouse.wheel(0, 5_000)
  await page.waitForFunction(() => scrollY > 1_000 && performance.now() > 1_600)
  await page.mouse.move(20, 20)
  await page.goto(`${site.url}/next`)
  await seen('page.engaged', 1)
  const [engaged] = site.hits('page.engaged')
  expect(engaged?.payload).toMatchObject({ url: `${site.url}/`, title: '題 /' })
  expect(engaged?.payload['seconds']).toBeGreaterThanOrEqual(1)
  expect(engaged?.payload['scroll']).toBeGreaterThan(50)
})

test('a single-page site reports each page that it goes to', async ({ page }) => {
  await page.goto(site.url)
  await page.evaluate(() => {
    history.pushState({}, '', '/products/a')
    document.title = '商品A'
  })
  await seen('page.viewed', 2)
  await page.evaluate(() => history.replaceState({}, '', '/products/a#part'))
  await page.goBack()
  await seen('page.viewed', 3)
  expect(site.hits('page.viewed').map((hit) => [hit.payload['url'], hit.payload['title']])).toEqual([
    [`${site.url}/`, '題 /'],
    [`${site.url}/products/a`, '商品A'],
    [`${site.url}/`, '商品A'],
  ])
  expect(site.hits('page.viewed')[1]?.payload['referrer']).toBe(`${site.url}/`)
})

test('clicks that the site declares, on documents and on links that lead away are reported; others are not', async ({
  page,
}) => {
  await page.goto(site.url)
  await page.click('#ask')
  await page.click('#pdf')
  await page.click('#away')
  await page.click('h1')
  await seen('link.clicked', 3)
  expect(site.hits('link.clicked').map((hit) => [hit.payload['target'], hit.payload['label']])).toEqual([
    [`${site.url}/`, '見積もり'],
    [`${site.url}/files/guide.pdf`, '資料'],
    ['http://127.0.0.1:9/away', '外へ'],
  ])
})

test('a site reports its own events, and what cannot be one is refused on the spot', async ({ page }) => {
  await page.goto(site.url)
  const done = await page.evaluate(async () => {
    await window.shirube?.ready
    return [
      window.shirube?.track('plan_compared', { plan: 'pro', seats: 3 }),
      window.shirube?.track('Not A Slug!'),
    ]
  })
  expect(done).toEqual([true, false])
  await seen('custom.plan_compared', 1)
  expect(site.hits('custom.plan_compared')[0]?.payload).toEqual({ plan: 'pro', seats: 3 })
})

test('where consent is required nothing is kept or sent before it is given, and a no takes it all back', async ({
  page,
  context,
}) => {
  await page.goto(`${site.url}/consent`)
  await page.click('#ask')
  expect(await page.evaluate(() => window.shirube?.track('early'))).toBe(false)
  await quiet(page)
  expect(await context.cookies(site.url)).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.evaluate(() => window.shirube?.consent(true))
  await seen('page.viewed', 1)
  expect(await cookieOf(context)).toBe(visitors()[0])
  await page.goto(`${site.url}/consent/again`)
  await seen('page.viewed', 2)
  await page.evaluate(() => window.shirube?.consent(false))
  expect(await context.cookies(site.url)).toEqual([])
  const before = site.reports.length
  await page.click('#ask')
  await page.goto(`${site.url}/consent/third`)
  await page.waitForLoadState('networkidle')
  expect(site.reports).toHaveLength(before)
})

test('a visitor who said no is remembered as that and nothing else', async ({ page, context }) => {
  await page.goto(site.url)
  await seen('page.viewed', 1)
  await page.evaluate(() => window.shirube?.consent(false))
  expect(await cookieOf(context)).toBe('off')
  await page.goto(`${site.url}/next`)
  await page.waitForLoadState('networkidle')
  expect(site.hits('page.viewed')).toHaveLength(1)
  await page.evaluate(() => window.shirube?.consent(true))
  await seen('page.viewed', 2)
  expect(visitors()).toHaveLength(2)
})

for (const [name, script] of [
  ['Do Not Track', "Object.defineProperty(navigator, 'doNotTrack', { get: () => '1' })"],
  ['Global Privacy Control', "Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true })"],
] as const) {
  test(`${name} is an answer, and it is no`, async ({ page, context }) => {
    await page.addInitScript(script)
    await page.goto(site.url)
    await page.evaluate(() => window.shirube?.consent(true))
    await page.click('#ask')
    await quiet(page)
    expect(await cookieOf(context)).toBeUndefined()
  })
}

test('what could not be sent is sent later, once, by the next page too', async ({ page }) => {
  site.reachable = false
  await page.goto(site.url)
  await page.click('#ask')
  await page.waitForLoadState('networkidle')
  site.reachable = true
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await seen('page.viewed', 1)
  await seen('link.clicked', 1)
  await page.context().setOffline(true)
  await page.click('#ask')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await page.evaluate(() => localStorage.getItem('shirube_hits'))).toContain('link.clicked')
  await page.context().setOffline(false)
  await page.goto(`${site.url}/next`)
  await seen('link.clicked', 2)
  const ids = site.reports.flatMap((report) => report.hits.map((hit) => hit.id))
  expect(await page.evaluate(() => localStorage.getItem('shirube_hits'))).toBeNull()
  expect(new Set(site.hits('link.clicked').map((hit) => hit.id)).size).toBe(2)
  expect(ids.length).toBeGreaterThanOrEqual(4)
})

test('the pass of a link in a mail is handed over and disappears from the address', async ({ page }) => {
  await page.goto(`${site.url}/landing?_sb=lead~time~signature&x=1`)
  await seen('page.viewed', 1)
  expect(page.url()).toBe(`${site.url}/landing?x=1`)
  expect(site.reports[0]?.pass).toBe('lead~time~signature')
  expect(site.hits('page.viewed')[0]?.payload['url']).toBe(`${site.url}/landing?x=1`)
  await page.click('#ask')
  await seen('link.clicked', 1)
  expect(site.reports.at(-1)).not.toHaveProperty('pass')
})

test('a link to another of the organisation’s sites takes the browser along, by a word that is used once and seen nowhere [S5]', async ({
  page,
  context,
}) => {
  const words = new Map<string, string>()
  const shop = await startSite('127.0.0.1', { host: '', words })
  const home = await startSite('localhost', { host: new URL(shop.url).host, words })
  try {
    await page.goto(home.url)
    await expect.poll(() => home.hits('page.viewed').length).toBe(1)
    const asked = page.waitForResponse((answer) => answer.url().endsWith('/t/handovers'))
    await page.hover('#sister')
    await asked
    await page.click('#sister')
    await expect.poll(() => shop.hits('page.viewed').length).toBe(1)
    expect(page.url()).toBe(`${shop.url}/shop?x=1`)
    expect(shop.hits('page.viewed')[0]?.payload['url']).toBe(`${shop.url}/shop?x=1`)
    expect(shop.reports[0]?.visitor).toBe(home.reports[0]?.visitor)
    expect(words.size).toBe(0)
    await context.clearCookies()
    await page.goto(`${shop.url}/shop?_sh=word~0&x=2`)
    await expect.poll(() => shop.hits('page.viewed').length).toBe(2)
    expect(page.url()).toBe(`${shop.url}/shop?x=2`)
    expect(shop.reports.at(-1)?.visitor).not.toBe(home.reports[0]?.visitor)
  } finally {
    await Promise.all([shop.close(), home.close()])
  }
})

test('a word on a link waits for consent, and is worth nothing after a no', async ({ page, context }) => {
  const shop = await startSite('127.0.0.1', { host: '', words: new Map([['word~0', 'a'.repeat(32)]]) })
  try {
    await page.goto(`${shop.url}/consent?_sh=word~0`)
    await page.waitForLoadState('networkidle')
    expect(page.url()).toBe(`${shop.url}/consent`)
    expect([await context.cookies(shop.url), shop.reports]).toEqual([[], []])
    await page.evaluate(() => window.shirube?.consent(true))
    await expect.poll(() => shop.reports[0]?.visitor).toBe('a'.repeat(32))
  } finally {
    await shop.close()
  }
})

test('a refused hit takes no other with it, and no refusal is asked again and again', async ({ page }) => {
  site.answer = 400
  await page.goto(site.url)
  await page.click('#ask')
  await page.waitForLoadState('networkidle')
  site.answer = 202
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.evaluate(() => window.shirube?.track('after'))
  await seen('custom.after', 1)
  expect(site.hits('page.viewed')).toHaveLength(0)
})

test('a page in which the tracker can keep nothing and reach nobody is not disturbed', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addInitScript(`
    Object.defineProperty(document, 'cookie', { get: () => { throw new Error('denied') }, set: () => { throw new Error('denied') } })
    Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('denied') } })`)
  await page.goto(site.url)
  await page.click('#ask')
  await page.click('#inner')
  await expect(page.locator('h1')).toHaveText('/next')
  expect(errors).toEqual([])
})

declare global {
  interface Window {
    shirube?: {
      track(slug: string, fields?: Record<string, string | number | boolean>): boolean
      consent(given: boolean): void
      readonly ready: Promise<string>
    }
  }
}
