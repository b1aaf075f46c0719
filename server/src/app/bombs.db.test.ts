import { gzipSync } from 'node:zlib'
import { API_ROOT, type Problem } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
let headers: Readonly<Record<string, string>>
beforeAll(async () => {
  server = await openTestServer()
  headers = { ...(await server.as('admin')).headers, 'content-type': 'application/json' }
})
afterAll(() => server.close())

const WORDS = {
  ja: '入れ子が深すぎます（上限100段）',
  en: 'This is nested too deep (at most 100 levels)',
} as const

const nested = (depth: number): string =>
  `${'{"kind":"not","of":'.repeat(depth)}{"kind":"all","of":[]}${'}'.repeat(depth)}`

const post = async (url: string, payload: string | Buffer, more: Readonly<Record<string, string>> = {}) =>
  await server.app.inject({
    method: 'POST',
    url: `${API_ROOT}${url}`,
    headers: { ...headers, ...more },
    payload,
  })

describe('a body that is a bomb [T bombs]', () => {
  it.each([101, 3_000, 40_000])(
    'nested %d deep is refused with its place in both languages',
    async (depth) => {
      const language = depth === 101 ? 'en' : 'ja'
      await server.runtime.db`update users set language = ${language}`
      for (const [url, body] of [
        ['/segment-previews', `{"condition":${nested(depth)}}`],
        ['/segment-counts', `{"conditions":[${nested(depth)}]}`],
        ['/events', `[{"kind":"custom.x","lead":{"email":"a@example.jp"},"payload":{"x":${nested(depth)}}}]`],
      ] as const) {
        const answer = await post(url, body)
        expect(answer.statusCode, url).toBe(400)
        const [issue] = answer.json<Problem>().issues
        expect(issue?.message, url).toBe(depth === 101 ? WORDS.en : WORDS.ja)
        expect(issue?.path, url).toMatch(/^(?:condition|conditions\.0|0\.payload)\b/u)
      }
    },
  )

  it('in which a person could still find their way is read', async () => {
    expect((await post('/segment-previews', `{"condition":${nested(60)}}`)).statusCode).toBe(200)
  })

  it('that is packed is no JSON, and is never unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, ' '))
    const answer = await post('/segment-previews', packed, { 'content-encoding': 'gzip' })
    expect([answer.statusCode, answer.json<Problem>().code]).toEqual([400, 'bad_input'])
  })

  it('of more than two megabytes is refused before it is read', async () => {
    const answer = await post('/segment-previews', `{"condition":"${'x'.repeat(2_100_000)}"}`)
    expect(answer.statusCode).toBe(413)
  })
})
