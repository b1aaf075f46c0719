import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { headerAddress, mailboxHeader } from './mailbox.ts'

const readBack = async (header: string) => (await PostalMime.parse(`To: ${header}\r\n\r\n`)).to?.[0]

describe('an address in a header', () => {
  it('is left as it is when it is one', () => {
    expect(headerAddress('taro.yamada+news@example.co.jp')).toBe('taro.yamada+news@example.co.jp')
  })

  it('takes the addresses that carriers gave out against the rule', () => {
    expect(headerAddress('taro..yamada.@docomo.ne.jp')).toBe('"taro..yamada."@docomo.ne.jp')
    expect(headerAddress('-taro@ezweb.ne.jp')).toBe('-taro@ezweb.ne.jp')
  })

  it('takes names of domains in Japanese', () => {
    expect(headerAddress('info@しるべ.jp')).toBe('info@xn--68j8c7b.jp')
  })

  it.each([
    '',
    'taro',
    '@example.jp',
    'taro@',
    'a b@example.jp',
    '太郎@example.jp',
    'a@b@example.jp>',
    'taro@example.jp\r\nBcc: x@example.jp',
    'taro@exa\nmple.jp',
    'a,b@example.jp',
    '"a"@example.jp',
    `${'a'.repeat(65)}@example.jp`,
    'taro@-example.jp',
  ])('is refused when it is none: %j', (address) => {
    expect(headerAddress(address)).toBeUndefined()
  })
})

describe('a name beside an address', () => {
  it.each([
    ['Taro Yamada', 'Taro Yamada <a@example.jp>'],
    ['Yamada, Taro', '"Yamada, Taro" <a@example.jp>'],
    ['a "quoted" \\ name', '"a \\"quoted\\" \\\\ name" <a@example.jp>'],
  ])('is written as it should: %s', async (name, header) => {
    expect(mailboxHeader('To', { name, address: 'a@example.jp' })).toBe(header)
    expect(await readBack(header)).toEqual({ name, address: 'a@example.jp' })
  })

  it('may be Japanese, of any length', async () => {
    for (const name of [
      '髙橋 ①太郎😀',
      '株式会社しるべ マーケティング本部 デマンドジェネレーション推進室 髙橋',
    ]) {
      const header = mailboxHeader('From', { name, address: 'news@example.jp' }) ?? ''
      for (const line of `From: ${header}`.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
      expect(await readBack(header)).toEqual({ name, address: 'news@example.jp' })
    }
  })

  it('cannot begin another line or another address', async () => {
    const header =
      mailboxHeader('To', { name: 'x\r\nBcc: <evil@example.com>, y', address: 'a@example.jp' }) ?? ''
    expect(header).not.toMatch(/[\r\n]/u)
    expect(await readBack(header)).toMatchObject({ address: 'a@example.jp' })
  })
})
