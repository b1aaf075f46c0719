import { leadRecord, visitorsOfLead } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'
import { identify, makePass } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formVisitor, SMALL_FORM } from '../../testing/form-visitor.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const words = (ja: string, en: string) => ({ ja, en })
const [company, email] = SMALL_FORM.fields
const later = { required: false, whenUnknown: true }
const ASKING = {
  ...SMALL_FORM,
  fields: [
    { ...company, whenUnknown: true },
    email,
    { ...later, key: 'dept', label: words('部署', 'Department'), type: 'text', leadField: 'department' },
    { ...later, key: 'title', label: words('役職', 'Title'), type: 'text', leadField: 'jobTitle' },
  ],
  atOnce: 1,
}

let server: TestServer
let visitor: ReturnType<typeof formVisitor>
beforeAll(async () => {
  server = await openTestServer()
  visitor = formVisitor(server)
  await visitor.put('asking', ASKING)
  await visitor.put('stand', { ...SMALL_FORM, kiosk: { source: '製造業展2026' } })
})
afterAll(() => server.close())

const asked = (body: string): readonly string[] =>
  ['company', 'email', 'dept', 'title'].filter((key) => body.includes(`id="${key}"`))
const leadOf = async (address: string): Promise<LeadId> => {
  const [row] = await server.runtime.db<{ lead: string }[]>`
    select lead_id as lead from identities where kind = 'email' and value = ${address}`
  return asId<LeadId>(row?.lead ?? 'nobody')
}

describe('a form that asks for what is not known', () => {
  it('asks a known browser for the next question, and shows nothing of what is known', async () => {
    const cookie = 'shirube_id=visitor-that-comes-back'
    const fields = { ...visitor.shown('asking'), company: '極秘商事', email: 'back@example.jp' }
    expect(asked((await visitor.look('/f/asking')).body)).toEqual(['company', 'email'])
    expect((await visitor.post('/f/asking', fields, { cookie })).statusCode).toBe(303)
    const second = await visitor.look('/f/asking', { cookie })
    expect(asked(second.body)).toEqual(['email', 'dept'])
    expect(second.body).not.toMatch(/極秘商事|back@example\.jp/u)
    const more = { ...visitor.shown('asking'), email: 'back@example.jp', dept: '情報システム部' }
    expect((await visitor.post('/f/asking', more, { cookie })).statusCode).toBe(303)
    expect(asked((await visitor.look('/f/asking', { cookie })).body)).toEqual(['email', 'title'])
    const { fields: known } = (await leadRecord(server.runtime.db, await leadOf('back@example.jp'))) ?? {}
    expect(known).toMatchObject({ companyName: '極秘商事', department: '情報システム部' })
  })

  it('asks somebody else at the same computer like a stranger', async () => {
    const cookie = 'shirube_id=visitor-that-is-shared'
    const first = { ...visitor.shown('asking'), company: '一社', email: 'first@example.jp' }
    await visitor.post('/f/asking', first, { cookie })
    const other = await visitor.post(
      '/f/asking',
      { ...visitor.shown('asking'), email: 'second@example.jp' },
      { cookie },
    )
    expect(other.statusCode).toBe(422)
    expect(asked(other.body)).toContain('company')
    expect(other.body).not.toContain('一社')
  })

  it('knows who came by a link in a mail, and nobody by one that was made up', async () => {
    const person = { fields: { email: 'mail@example.jp', companyName: '標商事' }, source: 'リスト' }
    const { lead } = await identify(server.runtime, person)
    const pass = makePass(server.runtime, lead)
    const known = await visitor.look(`/f/asking?_sb=${encodeURIComponent(pass)}`)
    expect(asked(known.body)).toEqual(['email', 'dept'])
    const forged = await visitor.look(`/f/asking?_sb=${encodeURIComponent(`${pass}x`)}`)
    expect(asked(forged.body)).toEqual(['company', 'email'])
  })
})

describe('a form in a page of the organisation', () => {
  it('may stand in a frame only where it is embedded, and brings the page and its campaign along', async () => {
    const page = 'https://www.example.jp/lp?utm_source=news&utm_campaign=spring'
    const query = new URLSearchParams({ embed: '1', page, lang: 'ja' })
    const shown = await visitor.look(`/f/stand?${query.toString()}`)
    expect(shown.headers['x-frame-options']).toBeUndefined()
    expect(shown.headers['content-security-policy']).toContain('frame-ancestors https: http:')
    expect(shown.body).toContain('src="/f/framed.js"')
    expect((await visitor.look('/f/stand')).headers['x-frame-options']).toBe('DENY')
    const boxes = { _stand: 'embed', _page: page, _visitor: 'visitor-of-the-page-01' }
    const sent = { ...visitor.shown('stand'), ...boxes, company: '標', email: 'embed@example.jp' }
    const done = await visitor.post('/f/stand', sent)
    expect(done.headers.location).toContain('embed=1')
    const lead = await leadOf('embed@example.jp')
    const [event] = await server.runtime.db`
      select payload ->> 'url' as url from events where lead_id = ${lead} and kind = 'form.submitted'`
    expect(event).toEqual({ url: page })
    expect((await visitorsOfLead(server.runtime.db, lead)).map(({ id }) => id)).toEqual([
      'visitor-of-the-page-01',
    ])
  })

  it('comes by one script, which the organisation’s page loads', async () => {
    const script = await visitor.look('/f/embed.js')
    expect(script.headers['content-type']).toContain('text/javascript')
    expect(script.headers['cross-origin-resource-policy']).toBe('cross-origin')
  })
})

describe('a form on a device for many people', () => {
  it('takes each person in with the source and without the browser, and begins anew by itself', async () => {
    const cookie = 'shirube_id=visitor-of-the-device'
    const shown = await visitor.look('/f/stand?kiosk=1', { cookie })
    expect(shown.body).toContain('src="/f/kiosk.js"')
    expect(shown.body).not.toContain('visitor-of-the-device')
    for (const n of [1, 2]) {
      const fields = {
        ...visitor.shown('stand'),
        _stand: 'kiosk',
        company: `社${n}`,
        email: `k${n}@example.jp`,
      }
      const done = await visitor.post('/f/stand', fields, { cookie })
      const thanks = await visitor.look(String(done.headers.location))
      expect(thanks.body).toMatch(/http-equiv="refresh" content="8;url=\/f\/stand\?lang=ja&amp;kiosk=1"/u)
      const lead = await leadOf(`k${n}@example.jp`)
      expect(await leadRecord(server.runtime.db, lead)).toMatchObject({ source: '製造業展2026' })
      expect(await visitorsOfLead(server.runtime.db, lead)).toEqual([])
    }
  })

  it('is one only when its maker said so', async () => {
    expect((await visitor.look('/f/asking?kiosk=1')).body).not.toContain('kiosk.js')
  })
})
