import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { encodedWords, unstructured } from './encoded-word.ts'

const subjectOf = async (header: string): Promise<string> =>
  (await PostalMime.parse(`Subject: ${header}\r\n\r\n`)).subject ?? ''

const words = (header: string): readonly string[] =>
  [...header.matchAll(/=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=/gu)].map(([word]) => word)

describe('encoded words', () => {
  it('leave a plain subject plain', () => {
    expect(unstructured('Subject', 'Your brochure')).toBe('Your brochure')
  })

  it('are at most 75 characters long and never cut inside a character', () => {
    const header = unstructured('Subject', '髙①😀'.repeat(40))
    for (const line of `Subject: ${header}`.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
    for (const word of words(header)) {
      expect(word.length).toBeLessThanOrEqual(75)
      const decoded = Buffer.from(word.slice('=?UTF-8?B?'.length, -'?='.length), 'base64').toString()
      expect(decoded).not.toContain('\uFFFD')
    }
  })

  it('encode what would look encoded, and what is too long for a line', async () => {
    for (const text of ['=?UTF-8?B?WA==?=', 'x'.repeat(200)]) {
      expect(unstructured('Subject', text)).toMatch(/^=\?UTF-8/u)
      expect(await subjectOf(unstructured('Subject', text))).toBe(text)
    }
  })

  it('are read back as what was written', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .map((t) => t.replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ').trim())
      .filter((t) => t !== '')
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 4, max: 30 }), async (subject, used) => {
        expect(await subjectOf(encodedWords(subject, used))).toBe(subject)
      }),
    )
  })
})
