import { describe, expect, it } from 'vitest'
import { inColumn, japaneseMail } from '../testing/sample-mail.ts'
import { tagsOf } from './tags-of.ts'

describe('the variables of a mail', () => {
  const mail = japaneseMail(
    inColumn(
      [
        '<mj-text>{{ lead.lastName | default: "お客様" }} {{ lead["firstName"] }}</mj-text>',
        '{% if lead.custom.rank == "A" %}<mj-text>{{ company.name }}</mj-text>{% endif %}',
        '<!-- {{ lead.phone }} --><mj-text>{% assign q = 1 %}{{ q }}</mj-text>',
      ].join('\n'),
    ),
    { subject: '{{ lead.companyName }}' },
  )

  it('are found in every part by their full names, those of notes and of the mail itself left out', () => {
    expect(tagsOf(mail).map(({ name }) => name)).toEqual([
      'lead.companyName',
      'lead.lastName',
      'lead.firstName',
      'lead.custom.rank',
      'company.name',
    ])
  })

  it('say whether something stands in for them and whether everybody sees them', () => {
    const byName = Object.fromEntries(tagsOf(mail).map((tag) => [tag.name, tag]))
    expect(byName['lead.lastName']).toMatchObject({ defaulted: true, shown: true, part: 'mjml' })
    expect(byName['lead.companyName']).toMatchObject({
      defaulted: false,
      shown: true,
      part: 'subject',
      at: 3,
    })
    expect(byName['lead.custom.rank']).toMatchObject({ shown: false })
    expect(byName['company.name']).toMatchObject({ shown: false })
  })
})
