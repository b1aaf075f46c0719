import { startDispatcher } from '@shirube/runtime'
import {
  eventually,
  putMail,
  type QueuedMail,
  queueMails,
  type ScriptedSink,
  startScriptedSink,
} from '@shirube/runtime/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ORIGIN, openTestServer, type TestServer } from '../../testing/test-server.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

let server: TestServer
let sink: ScriptedSink
let version: string
let mail: QueuedMail
/** The addresses that the sent mail really holds, by what they are for. */
let paths: Readonly<Record<'c' | 'o' | 'v' | 'u', string>>

beforeAll(async () => {
  server = await openTestServer()
  sink = await startScriptedSink()
  version = await putMail(server.runtime)
})
afterAll(async () => {
  await server.close()
  await sink.close()
})
beforeEach(async () => {
  const { runtime } = server
  const [queued] = await queueMails(runtime, 1, { version })
  if (!queued) throw new Error('nothing was queued')
  mail = queued
  const dispatcher = await startDispatcher(runtime, { smtpUrl: sink.url, publicUrl: ORIGIN })
  await eventually(
    async () => sink.taken.at(-1),
    (taken) => taken?.messageId === mail.messageId,
  )
  await dispatcher.stop()
  const raw = sink.taken.at(-1)?.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? ''
  const parts = raw.split('\r\n\r\n').map((part) => {
    const plain = part.replaceAll('\r\n', '')
    return /^[A-Za-z0-9+/=]+/u.test(plain) ? Buffer.from(plain.split('--')[0] ?? '', 'base64').toString() : ''
  })
  const all = raw + parts.join('')
  const pathOf = (use: string): string => new RegExp(`${ORIGIN}(/${use}/[\\w.-]+)`, 'u').exec(all)?.[1] ?? ''
  paths = { c: pathOf('c'), o: pathOf('o'), v: pathOf('v'), u: pathOf('u') }
})

const get = (url: string, method: 'GET' | 'HEAD' = 'GET') =>
  server.app.inject({ method, url, headers: { 'user-agent': CHROME, 'accept-language': 'ja' } })

const post = (url: string, body: string, type = 'application/x-www-form-urlencoded') =>
  server.app.inject({ method: 'POST', url, payload: body, headers: { 'content-type': type } })

const kinds = async () => {
  const rows = await server.runtime.db<{ kind: string }[]>`
    select kind from events where lead_id = ${mail.lead} and kind <> 'mail.accepted' order by seq`
  return rows.map((row) => row.kind)
}
const hits = async () =>
  (await server.runtime.db`select 1 from mail_hits where message_id = ${mail.id}`).length

/** The address with one letter of its signature changed. */
const altered = (path: string): string => {
  const at = path.lastIndexOf('.') + 3
  return `${path.slice(0, at)}${path[at] === 'A' ? 'B' : 'A'}${path.slice(at + 1)}`
}

describe('a link', () => {
  it('leads with 302 to the stored address, and is kept by nobody on the way', async () => {
    const answer = await get(paths.c)
    expect(answer.statusCode).toBe(302)
    expect(answer.headers.location).toBe('https://www.example.jp/product')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(await hits()).toBe(1)
  })

  it('of another target, or altered, is 400 and changes nothing [T open redirect] [T forged tokens]', async () => {
    for (const path of [
      altered(paths.c),
      `${paths.c}x`,
      '/c/https%3A%2F%2Fevil.example',
      `/c/${paths.u.slice(3)}`,
    ]) {
      const answer = await get(path)
      expect([path, answer.statusCode]).toEqual([path, 400])
      expect(answer.headers.location).toBeUndefined()
    }
    expect((await get(`${paths.c}?url=https://evil.example`)).headers.location).toBe(
      'https://www.example.jp/product',
    )
    expect(await hits()).toBe(1)
  })
})

describe('the picture of openings', () => {
  it('is a picture that nobody keeps; a forged one is 400 [T forged tokens]', async () => {
    const answer = await get(`${paths.o}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('image/gif')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(await hits()).toBe(1)
    const forged = `${altered(paths.o.slice(0, -4))}.gif`
    expect((await get(forged)).statusCode).toBe(400)
    expect((await get(paths.o.slice(0, -4))).statusCode).toBe(400)
    expect(await hits()).toBe(1)
  })
})

describe('refusing further mail', () => {
  it('is asked by a page with one button, in the reader’s language; looking refuses nothing', async () => {
    const page = await get(paths.u)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<html lang="ja">')
    expect(page.body).toContain('標商事からのメールの配信を停止します')
    expect(page.body.match(/<button/gu)).toHaveLength(1)
    expect((await get(`${paths.u}?lang=en`)).body).toContain('Unsubscribe')
    expect((await get(paths.u, 'HEAD')).statusCode).toBe(200)
    expect(await kinds()).toEqual([])
  })

  it('works by the page’s own button', async () => {
    const answer = await post(paths.u, 'lang=en&unsubscribe=yes')
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('You are unsubscribed')
    expect(await kinds()).toEqual(['mail.unsubscribed', 'consent.changed'])
  })

  it.each([
    ['urlencoded', 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded'],
    [
      'multipart',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
  ])(
    'works by one click of a mail program: no cookie, no redirect, again does nothing more (%s)',
    async (_, body, type) => {
      for (let times = 0; times < 2; times++) {
        const answer = await post(paths.u, body, type)
        expect(answer.statusCode).toBe(200)
        expect(answer.headers['set-cookie']).toBeUndefined()
      }
      expect(await kinds()).toEqual(['mail.unsubscribed', 'consent.changed'])
    },
  )

  it('is not done by a body that does not say so, nor with a forged token [T forged tokens]', async () => {
    for (const [path, body, type] of [
      [paths.u, '', undefined],
      [paths.u, 'List-Unsubscribe=No', undefined],
      [paths.u, '--x', 'multipart/form-data; boundary=x'],
      [altered(paths.u), 'List-Unsubscribe=One-Click', undefined],
      [`/u/${paths.v.slice(3)}`, 'List-Unsubscribe=One-Click', undefined],
    ] as const) {
      expect((await post(path, body, type)).statusCode).toBe(400)
    }
    expect((await get(altered(paths.u))).statusCode).toBe(400)
    expect(await kinds()).toEqual([])
  })
})

describe('a mail in the browser', () => {
  it('is shown without scripts, forms or our cookies; a forged token shows none [T XSS] [T forged tokens]', async () => {
    const { db } = server.runtime
    const evil = '<img src=x onerror=alert(1)>'
    await db`update leads set fields = fields || ${db.json({ lastName: evil })} where id = ${mail.lead}`
    const answer = await get(paths.v)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(answer.headers['content-security-policy']).toMatch(
      /^sandbox allow-popups [^;]*; default-src 'none'/u,
    )
    expect(answer.headers['content-security-policy']).not.toMatch(/allow-(?:scripts|forms|same-origin)/u)
    expect((await get(altered(paths.v))).statusCode).toBe(400)
  })
})
