import { describe, expect, it } from 'vitest'
import { languagesOf, mailContentSchema } from './mail-content.ts'
import { variantFor } from './variant-for.ts'

const ja = { subject: 'こんにちは', mjml: '<mjml/>' }
const en = { subject: 'Hello', mjml: '<mjml/>' }

describe('the content of a mail', () => {
  it('[S2] is read in the language of the lead, else of the organisation, else in the one there is', () => {
    const both = mailContentSchema.parse({ format: 1, variants: { ja, en } })
    expect(variantFor(both, 'en', 'ja').language).toBe('en')
    expect(variantFor(both, undefined, 'ja').variant.subject).toBe('こんにちは')
    const english = mailContentSchema.parse({ format: 1, variants: { en } })
    expect(variantFor(english, 'ja', 'ja').language).toBe('en')
    expect(languagesOf(english)).toEqual(['en'])
  })

  it('needs a language, and takes neither unknown fields nor a text without bounds', () => {
    expect(mailContentSchema.safeParse({ format: 1, variants: {} }).success).toBe(false)
    expect(mailContentSchema.safeParse({ format: 1, variants: { ja: { ...ja, html: 'x' } } }).success).toBe(
      false,
    )
    const long = { ...ja, mjml: 'x'.repeat(200_001) }
    expect(mailContentSchema.safeParse({ format: 1, variants: { ja: long } }).success).toBe(false)
  })
})
