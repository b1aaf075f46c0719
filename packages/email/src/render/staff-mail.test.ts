import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { recipient } from '../testing/sample-mail.ts'
import { composeMime } from './mime/compose-mime.ts'
import { toStaffMail } from './staff-mail.ts'

describe('a mail to a colleague', () => {
  const notice = {
    language: 'ja',
    subject: 'ホットリード: {{ lead.lastName }}様',
    body: '{{ lead.lastName }}様が20点に達しました。\n詳しくは https://app.example.jp/leads/1 を見てください。',
    context: recipient({ lastName: '髙橋<b>' }),
    action: { label: 'リードを開く', url: 'https://app.example.jp/leads/1?a=1&b=2' },
  } as const

  it('says which lead it is about, safely, with a way to get there', () => {
    const { subject, html, text } = toStaffMail(notice)
    expect(subject).toBe('ホットリード: 髙橋<b>様')
    expect(html).toContain('髙橋&lt;b&gt;様が20点に達しました。<br>')
    expect(html).toContain('<a href="https://app.example.jp/leads/1">https://app.example.jp/leads/1</a> を')
    expect(html).toContain('href="https://app.example.jp/leads/1?a=1&amp;b=2"')
    expect(text).toContain('髙橋<b>様が20点に達しました。')
    expect(text).toContain('リードを開く\nhttps://app.example.jp/leads/1?a=1&b=2')
  })

  it('counts nothing, offers no refusal and asks absence notes to stay silent', async () => {
    const mail = toStaffMail(notice)
    const composed = composeMime({
      filled: mail,
      headers: mail.headers,
      from: { name: 'しるべ', address: 'news@example.jp' },
      to: { address: 'sales@example.jp' },
      messageId: 'a@example.jp',
      date: 0,
      boundarySeed: 'x',
    })
    const { headers, subject } = await PostalMime.parse(composed.ok ? composed.value : '')
    expect(subject).toBe(mail.subject)
    expect(headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    expect(headers.some(({ key }) => key.startsWith('list-'))).toBe(false)
    expect(mail.html).not.toMatch(/<img|unsubscribe|配信停止/u)
  })

  it('is sent as written when its personalisation is broken or there is no lead', () => {
    expect(toStaffMail({ ...notice, subject: 'a\r\nb {{ lead.x | nonsense }}' }).subject).toBe(
      'a b {{ lead.x | nonsense }}',
    )
    expect(toStaffMail({ language: 'en', subject: '{{ a }}', body: '<b>{{ a }}</b>' }).html).toContain(
      '&lt;b&gt;{{ a }}&lt;/b&gt;',
    )
  })

  it('has no button that runs a program', () => {
    const action = { label: 'x', url: 'javascript:alert(1)' }
    expect(toStaffMail({ ...notice, action }).html).not.toContain('javascript')
  })
})
