import { describe, expect, it } from 'vitest'
import { assetsOf, assetsOfMatch } from './assets.ts'

describe('the assets that a condition names', () => {
  it('finds lists, segments, custom fields, colleagues and those of behaviour, however deep they lie', () => {
    const found = assetsOf({
      kind: 'all',
      of: [
        { kind: 'not', of: { kind: 'list', list: 'customer' } },
        { kind: 'any', of: [{ kind: 'segment', segment: 'hot' }] },
        { kind: 'attribute', field: 'custom.plan', test: { op: 'exists' } },
        { kind: 'attribute', field: 'jobTitle', test: { op: 'exists' } },
        { kind: 'owner', oneOf: ['mori'] },
        {
          kind: 'behaviour',
          did: { kind: 'form.submitted', where: [{ field: 'form', op: 'is', value: 'wp' }] },
        },
        {
          kind: 'sequence',
          span: { amount: 7, unit: 'day' },
          steps: [
            { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['product'] }] },
            { kind: 'custom.trial-started' },
          ],
        },
      ],
    })
    expect(found).toEqual([
      { kind: 'list', id: 'customer' },
      { kind: 'segment', id: 'hot' },
      { kind: 'customField', id: 'plan' },
      { kind: 'user', id: 'mori' },
      { kind: 'form', id: 'wp' },
      { kind: 'pageGroup', id: 'product' },
      { kind: 'customEvent', id: 'trial-started' },
    ])
  })

  it('does not take a part of a text, or a field of a custom event, for an id', () => {
    expect(
      assetsOfMatch({ kind: 'mail.clicked', where: [{ field: 'mail', op: 'startsWith', value: 'wel' }] }),
    ).toEqual([])
    expect(
      assetsOfMatch({ kind: 'custom.sorted', where: [{ field: 'list', op: 'is', value: 'a' }] }),
    ).toEqual([{ kind: 'customEvent', id: 'sorted' }])
  })

  it('finds the custom field whose change a match waits for', () => {
    const match = {
      kind: 'attribute.changed',
      where: [{ field: 'field', op: 'is', value: 'custom.plan' }],
    } as const
    expect(assetsOfMatch({ ...match, where: [...match.where] })).toEqual([
      { kind: 'customField', id: 'plan' },
    ])
  })
})
