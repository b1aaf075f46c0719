import { expect, it } from 'vitest'
import { lintMail } from '../lint/lint-mail.ts'
import { plainLetter } from './plain-letter.ts'

const mjmlOf = (body: string): string => plainLetter({ subject: '件名', body }, 'ja').variants.ja?.mjml ?? ''

it('makes paragraphs of empty lines, and links of addresses, without the sign behind them', () => {
  const mjml = mjmlOf('お世話になっております。\n森です。\r\n\r\n資料：https://x.example/a?b=1&c=2。')
  expect(mjml).toContain('<p>お世話になっております。<br />森です。</p>')
  expect(mjml).toContain(
    '資料：<a href="https://x.example/a?b=1&amp;c=2">https://x.example/a?b=1&amp;c=2</a>。',
  )
})

it('takes every sign for itself, so that no words break the mail', () => {
  const content = plainLetter({ subject: '見積', body: 'A < B & "C" </mj-text> ]]>' }, 'ja')
  expect(lintMail(content, { customFields: [] }).filter(({ severity }) => severity === 'error')).toEqual([])
})
