import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { composeMime, type MimeInput } from './compose-mime.ts'

const input: MimeInput = {
  filled: {
    subject: '髙橋様へ①のご案内😀',
    html: `<p>こんにちは</p>\n${'<td style="color:red"></td>\n'.repeat(200)}`,
    text: 'こんにちは\n.\n',
  },
  from: { name: '株式会社しるべ', address: 'news@example.jp' },
  to: { name: '髙橋 太郎', address: 'taro@example.co.jp' },
  replyTo: { address: 'sales@example.jp' },
  messageId: 'run.1.n.1@example.jp',
  date: Date.UTC(2026, 0, 5, 3, 4, 5),
  unsubscribe: { url: `https://t.example.jp/u/${'x'.repeat(120)}`, mailto: 'u+token@example.jp' },
  headers: [['Feedback-ID', 'scenario:run:shirube']],
  boundarySeed: 'run:1:n:1:email',
}

function composed(change: Partial<MimeInput> = {}): Buffer {
  const result = composeMime({ ...input, ...change })
  if (!result.ok) throw new Error(result.error.field)
  return result.value
}

describe('a composed message', () => {
  it('is read back as what was put in', async () => {
    const mail = await PostalMime.parse(composed())
    expect(mail.subject).toBe(input.filled.subject)
    expect(mail.from).toEqual(input.from)
    expect(mail.to).toEqual([input.to])
    expect(mail.replyTo).toEqual([{ name: '', address: 'sales@example.jp' }])
    expect(mail.messageId).toBe('<run.1.n.1@example.jp>')
    expect(mail.date).toBe('2026-01-05T03:04:05.000Z')
    expect(mail.text?.trim()).toBe('こんにちは\r\n.')
    expect(mail.html?.replaceAll('\r\n', '\n').trim()).toBe(input.filled.html.trim())
  })

  it('can be refused with one click, by web and by mail (RFC 8058)', async () => {
    const { headers } = await PostalMime.parse(composed())
    const value = (key: string) => headers.find((header) => header.key === key)?.value
    expect(value('list-unsubscribe')).toBe(`<${input.unsubscribe?.url ?? ''}>, <mailto:u+token@example.jp>`)
    expect(value('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(value('feedback-id')).toBe('scenario:run:shirube')
    expect(value('auto-submitted')).toBeUndefined()
  })

  it('has the same bytes for the same input', () => {
    expect(composed()).toEqual(composed())
    expect(composed({ boundarySeed: 'run:1:n:2:email' })).not.toEqual(composed())
  })

  it('is ASCII in lines that every server takes, and no body can end a part', () => {
    const message = composed({
      filled: { ...input.filled, html: `${'長い行'.repeat(2000)}\n--=_x\n.` },
    }).toString('latin1')
    expect(message).toMatch(/^[\r\n\u0020-\u007e]*$/u)
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
    expect(message.match(/^--=_/gmu)).toHaveLength(3)
  })
})

describe('header injection', () => {
  const evil = 'x\r\nBcc: evil@example.com'

  it.each<[string, Partial<MimeInput>]>([
    ['From', { from: { address: `a@example.jp${evil}` } }],
    ['To', { to: { address: `${evil}@example.jp` } }],
    ['Reply-To', { replyTo: { address: 'none' } }],
    ['Message-ID', { messageId: `a@b${evil}` }],
    ['List-Unsubscribe', { unsubscribe: { url: `https://t.example.jp/${evil}` } }],
    [
      'List-Unsubscribe',
      { unsubscribe: { url: 'https://t.example.jp/', mailto: 'a@x.example>, <https://evil.example' } },
    ],
    ['List-Unsubscribe', { unsubscribe: { url: 'javascript:alert(1)' } }],
    ['Feedback-ID', { headers: [['Feedback-ID', evil]] }],
    ['X-A', { headers: [['X-A', 'あ']] }],
    ['X\r\nBcc', { headers: [['X\r\nBcc', 'a']] }],
    ['X-Long', { headers: [['X-Long', 'x'.repeat(1000)]] }],
  ])('is refused in %s', (field, change) => {
    expect(composeMime({ ...input, ...change })).toEqual({ ok: false, error: { code: 'bad-header', field } })
  })

  it('comes to nothing in names and subjects', async () => {
    const mail = await PostalMime.parse(
      composed({
        from: { name: evil, address: 'a@example.jp' },
        to: { name: `髙${evil}`, address: 'b@example.jp' },
        filled: { ...input.filled, subject: evil },
      }),
    )
    expect(mail.bcc).toBeUndefined()
    expect(mail.subject).toContain('Bcc: evil@example.com')
  })
})
