import { LANGUAGES } from '@shirube/kernel'
import { describe, expect, it } from 'vitest'
import { mailContentSchema } from '../content/mail-content.ts'
import { lintMail } from '../lint/lint-mail.ts'
import { compileMail } from '../render/compile-mail.ts'
import { MAIL_STARTERS } from './mail-starters.ts'

describe.each(MAIL_STARTERS)('the layout $id', ({ content, name, about }) => {
  it('is a mail in both languages, with nothing to advise', () => {
    expect(mailContentSchema.parse(content)).toEqual(content)
    expect(
      LANGUAGES.every((language) => content.variants[language] && name[language] && about[language]),
    ).toBe(true)
    expect(lintMail(content)).toEqual([])
  })

  it.each(LANGUAGES)('can be sent as it stands in %s, well below what is clipped', async (language) => {
    const compiled = await compileMail(content, language)
    expect(compiled.ok && compiled.value.htmlBytes).toBeLessThan(40_000)
    expect(compiled.ok && compiled.value.links.length).toBeGreaterThan(0)
  })
})
