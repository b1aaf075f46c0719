import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { customFieldEndpoints } from '@shirube/contract'
import { addLead } from '@shirube/runtime/testing'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** The bytes that are really held, garbage not counted. */
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const EXPORT = '/api/v1/lead-exports'

describe('a file of leads', () => {
  it('holds whom the filter means, formulas defused, own fields too, and is noted [S16]', async () => {
    const marketer = await server.as('marketer')
    const declared = { name: '導入予定, 時期', type: 'text' as const, options: [], personal: false }
    await marketer.ask(customFieldEndpoints.put, { params: { id: 'planned' }, body: declared })
    await addLead(server.runtime, {
      lastName: '出力',
      firstName: '太郎',
      budget: '=HYPERLINK("http://x")',
      'custom.planned': '来期',
    })
    await addLead(server.runtime, { lastName: '別人' })
    const file = await marketer.send('GET', `${EXPORT}?format=csv&search=${encodeURIComponent('出力太郎')}`)
    expect(file.raw.headers['content-disposition']).toBe('attachment; filename="leads.csv"')
    const [head = '', line = '', ...rest] = file.raw.body.split('\r\n')
    expect([head.startsWith('\uFEFF姓,名,'), head.includes('"導入予定, 時期"'), rest]).toEqual([
      true,
      true,
      [''],
    ])
    expect(line).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(line).toContain('来期')
    const [note] = await server.runtime.db`
      select actor_id, after from audit_log where action = 'lead.list-exported'`
    expect(note).toMatchObject({ actor_id: marketer.id, after: { format: 'csv', people: 1 } })
  })

  it('opens as Shift_JIS and as a workbook', async () => {
    const marketer = await server.as('marketer')
    await addLead(server.runtime, { lastName: '髙島', firstName: '葵' })
    const asked = `search=${encodeURIComponent('髙島葵')}`
    const csv = await marketer.send('GET', `${EXPORT}?format=csv-cp932&${asked}`)
    expect(new TextDecoder('shift_jis').decode(csv.raw.rawPayload)).toContain('髙島,葵')
    const book = await marketer.send('GET', `${EXPORT}?format=xlsx&${asked}`)
    const sheets = await readSheet(book.raw.rawPayload)
    expect(JSON.stringify(sheets)).toContain('髙島')
  })

  it('holds the fields called personal data for administrators alone [S17]', async () => {
    const [marketer, admin] = [await server.as('marketer'), await server.as('admin')]
    const declared = { name: '緊急連絡先', type: 'text' as const, options: [], personal: true }
    await admin.ask(customFieldEndpoints.put, { params: { id: 'kin' }, body: declared })
    await addLead(server.runtime, { lastName: '内緒', 'custom.kin': '090-0000-0000' })
    const asked = `${EXPORT}?format=csv&search=${encodeURIComponent('内緒')}`
    const [theirs, own] = [await marketer.send('GET', asked), await admin.send('GET', asked)]
    expect(theirs.raw.body).toContain('内緒')
    expect([theirs, own].map(({ raw }) => /緊急連絡先[^]*090-0000/u.test(raw.body))).toEqual([false, true])
    expect(theirs.raw.body).not.toContain('090-0000')
  })

  it('is not for those who only look', async () => {
    const viewer = await server.as('viewer')
    expect((await viewer.send('GET', `${EXPORT}?format=csv`)).status).toBe(403)
  })

  const many = process.env['SHIRUBE_TEST_ALL'] === '1' ? 100_000 : 5_000
  it(`of ${many} people is written in bounded memory [S16]`, { timeout: 120_000 }, async () => {
    const { db } = server.runtime
    const fields = db.json({ lastName: '大量', firstName: '出力', inquiryText: 'あ'.repeat(400) })
    await db`insert into leads (id, fields, created_at, updated_at)
      select gen_random_uuid(), ${fields}, now(), now() from generate_series(1, ${many})`
    const marketer = await server.as('marketer')
    const origin = await server.app.listen({ port: 0, host: '127.0.0.1' })
    const url = `${origin}${EXPORT}?format=csv&search=${encodeURIComponent('大量出力')}`
    const answer = await fetch(url, { headers: { cookie: marketer.headers['cookie'] ?? '' } })
    if (!answer.body) throw new Error('nothing came')
    const before = held()
    let [bytes, looked, most] = [0, 0, 0]
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += part.length
      if (bytes - looked < 8e6) continue
      looked = bytes
      most = Math.max(most, held() - before)
    }
    expect(bytes).toBeGreaterThan(many * 1_200)
    expect(most / 1e6).toBeLessThan(40)
  })
})
