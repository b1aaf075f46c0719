import { readFile } from 'node:fs/promises'
import { formEndpoints, materialEndpoints, trackerBatchSchema } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const CONTENT = new URL('../../../../examples/demo-site/content/', import.meta.url)
const content = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(file, CONTENT), 'utf8')) as unknown
const groupsSchema = z.array(z.object({ id: z.string(), name: z.string(), patterns: z.array(z.string()) }))

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const addDemoGroups = async (): Promise<void> => {
  const { db } = server.runtime
  for (const { id, name, patterns } of groupsSchema.parse(await content('page-groups.json')))
    await db`insert into page_groups (id, name, patterns, created_at) values (${id}, ${name}, ${db.json(patterns)}, now())`
  await db`update organisation set live_stamp = live_stamp + 1`
}

describe('the demo site', () => {
  it('is there only where the demo data is', async () => {
    expect((await server.app.inject('/demo/')).statusCode).toBe(404)
    await addDemoGroups()
    expect((await server.app.inject('/demo/')).statusCode).toBe(200)
  })

  it('has every page that a page of it leads to, in both languages, each with the tracker', async () => {
    const seen = new Map<string, string>()
    const queue = ['/demo/']
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      if (seen.has(url)) continue
      const page = await server.app.inject(url)
      expect([url, page.statusCode]).toEqual([url, 200])
      seen.set(url, page.body)
      if (!String(page.headers['content-type']).startsWith('text/html')) continue
      expect(page.body).toContain('<script async src="/t/shirube.js"></script>')
      expect(page.body).toContain(url.startsWith('/demo/en/') ? '<html lang="en">' : '<html lang="ja">')
      for (const [, link = ''] of page.body.matchAll(/(?:href|src)="(\/demo\/[^"?#]*)/gu)) queue.push(link)
    }
    expect([...seen.keys()].filter((url) => !url.includes('/assets/'))).toHaveLength(16)
  })

  it('says on each page where it is in the menu, and where the same page is in the other language', async () => {
    const { body } = await server.app.inject('/demo/cases/takase')
    expect(body).toContain('<a href="/demo/cases/" aria-current="page">')
    expect(body.match(/aria-current/gu)).toHaveLength(1)
    expect(body).toContain('<a class="lang" href="/demo/en/cases/takase" lang="en">')
    const english = await server.app.inject('/demo/en/')
    expect(english.body).not.toContain('aria-current')
    expect(english.body).toContain('<link rel="alternate" hreflang="ja" href="/demo/">')
    expect(english.body).not.toMatch(/<!-- |\{other\}/u)
  })

  it('never hands out what lies behind its form', async () => {
    for (const url of [
      '/demo/../content/guide.pdf',
      '/demo/%2e%2e/content/guide.pdf',
      '/demo/content/guide.pdf',
    ])
      expect((await server.app.inject(url)).statusCode).toBeGreaterThanOrEqual(400)
  })

  it('comes with a form that the product takes in, and a guide behind it [S36]', async () => {
    const form = z
      .object({ id: z.string(), name: z.string(), definition: z.unknown() })
      .parse(await content('whitepaper.form.json'))
    const marketer = await server.as('marketer')
    await marketer.ask(materialEndpoints.put, {
      params: { id: 'guide' },
      body: { name: 'はじめての予兆保全ガイド' },
    })
    const body = { name: form.name, definition: form.definition as never }
    const answer = await marketer.ask(formEndpoints.put, { params: { id: form.id }, body })
    expect([answer.status, answer.problem]).toMatchObject([200, { active: true }])
    expect((await server.app.inject('/f/whitepaper?lang=ja')).body).toContain('はじめての予兆保全ガイド')
    expect((await readFile(new URL('guide.pdf', CONTENT))).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

it('what its tracker would report of a page is taken in', () => {
  const hit = {
    id: 'hit-00000001',
    kind: 'page.viewed',
    ago: 0,
    payload: { url: 'http://localhost:4649/demo/price' },
  }
  expect(
    trackerBatchSchema.safeParse({ visitor: '0123456789abcdef0123456789abcdef', hits: [hit] }).success,
  ).toBe(true)
})
