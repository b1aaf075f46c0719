import { describe, expect, it } from 'vitest'
import { checkDkim } from './check-dkim.ts'
import { dkimRecord, dkimRecordName, makeDkimPem } from './dkim-record.ts'

const WANTED = { name: 's1._domainkey.example.jp', value: 'v=DKIM1; k=rsa; p=QUJD' }
const answering = (...records: string[][]) => checkDkim(WANTED, () => Promise.resolve(records))
const failing = (code: string) =>
  checkDkim(WANTED, () => Promise.reject(Object.assign(new Error(code), { code })))

describe('the record of a key in the DNS', () => {
  it('is right in however many pieces and with whatever white space it comes', async () => {
    expect(await answering(['v=DKIM1;k=rsa; ', 'p=QU', 'J D'])).toMatchObject({ found: 'right' })
    expect(await answering(['v=spf1 -all'], ['k=rsa;p=QUJD'])).toMatchObject({ found: 'right' })
  })

  it('is different when another key stands there, and says what does', async () => {
    expect(await answering(['v=DKIM1; p=WFla'])).toEqual({ found: 'different', seen: ['v=DKIM1; p=WFla'] })
  })

  it('is missing when the name has none; when nobody answers, nothing is known', async () => {
    expect((await failing('ENOTFOUND')).found).toBe('missing')
    expect((await failing('ENODATA')).found).toBe('missing')
    expect((await failing('ETIMEOUT')).found).toBe('unreachable')
  })

  it('is made of a new key: its public half, under the selector of the domain', async () => {
    const record = dkimRecord(await makeDkimPem())
    expect(record).toMatch(/^v=DKIM1; k=rsa; p=[A-Za-z0-9+/]{380,}=*$/u)
    expect(dkimRecordName({ domain: 'example.jp', selector: 's1' })).toBe(WANTED.name)
  })
})
