import { expect, it } from 'vitest'
import { recipient } from '../testing/sample-mail.ts'
import { toVisitorLetter } from './visitor-letter.ts'

const organisation = { name: '標商事株式会社', address: '東京都千代田区1-1', contact: '03-0000-0000' }
const letter = {
  language: 'ja',
  subject: '資料請求を受け付けました\r\nBcc: x@example.jp',
  body: '{{ lead.lastName | default: "お客" }} 様\n\nありがとうございます。',
  organisation,
} as const

it('says who sends it below the words, and only fills in what is known of the visitor', () => {
  const known = toVisitorLetter({ ...letter, context: recipient({ lastName: '髙橋<b>' }) })
  expect(known.html).toContain('髙橋&lt;b&gt; 様')
  expect(known.html).toContain('標商事株式会社<br>\n東京都千代田区1-1')
  expect(known.text).toContain('-- \n標商事株式会社\n東京都千代田区1-1\n03-0000-0000')
  const action = { label: '確認する', url: 'https://forms.example.jp/f/a/confirm/b' }
  const stranger = toVisitorLetter({ ...letter, body: 'こんにちは', action })
  expect(stranger.html).toContain('href="https://forms.example.jp/f/a/confirm/b"')
  expect(stranger.text).toContain('確認する\nhttps://forms.example.jp/f/a/confirm/b')
})

it('is one line of subject, and asks absence notes to stay silent', () => {
  const { subject, headers } = toVisitorLetter(letter)
  expect(subject).not.toMatch(/[\r\n]/u)
  expect(headers).toEqual([['Auto-Submitted', 'auto-replied']])
})
