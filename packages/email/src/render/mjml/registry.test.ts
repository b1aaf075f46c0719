import { describe, expect, it } from 'vitest'
import { checkMjml } from '../../mjml/check-mjml.ts'
import { BARE_ELEMENTS, BLOCK_PARENTS, TEXT_ELEMENTS } from '../../mjml/vocabulary.ts'
import { inColumn } from '../../testing/sample-mail.ts'
import { checkVocabulary, knownElements } from './registry.ts'

function faultsIn(source: string) {
  const { tree, faults } = checkMjml(source)
  expect(faults).toEqual([])
  return tree ? checkVocabulary(tree) : []
}

describe('the vocabulary of MJML', () => {
  it('is the same for the check of the text as for MJML itself', () => {
    const known = knownElements()
    expect([...TEXT_ELEMENTS, ...BLOCK_PARENTS, ...BARE_ELEMENTS].sort()).toEqual([...known.keys()].sort())
    // Not a component of its own, but it holds text all the same.
    for (const [tag, { holdsText }] of known)
      expect([tag, TEXT_ELEMENTS.has(tag)]).toEqual([tag, holdsText || tag === 'mj-html-attribute'])
  })

  it('lets through what MJML knows', () => {
    const head =
      '<mj-head><mj-attributes><mj-all font-family="Arial" /><mj-class name="a" color="red" /><mj-text padding="0" /></mj-attributes><mj-style>p{color:red}</mj-style></mj-head>'
    const body =
      '<mj-section><mj-column><mj-text mj-class="a" css-class="b">a</mj-text></mj-column></mj-section>'
    expect(faultsIn(`<mjml lang="ja">${head}<mj-body width="600px">${body}</mj-body></mjml>`)).toEqual([])
  })

  it.each([
    ['<mj-txt>a</mj-txt>', { code: 'unknown-tag', values: { tag: 'mj-txt' } }],
    ['<div>a</div>', { code: 'unknown-tag', values: { tag: 'div' } }],
    [
      '<mj-text colour="red">a</mj-text>',
      { code: 'unknown-attribute', values: { tag: 'mj-text', attribute: 'colour' } },
    ],
    ['<mj-text color="rot">a</mj-text>', { code: 'bad-value', values: { attribute: 'color', value: 'rot' } }],
    [
      '<mj-text font-size="large">a</mj-text>',
      { code: 'bad-value', values: { attribute: 'font-size', value: 'large' } },
    ],
    ['<mj-section></mj-section>', { code: 'misplaced', values: { tag: 'mj-section', parent: 'mj-column' } }],
    [
      '<mj-text color="{{ company.name }}">a</mj-text>',
      { code: 'liquid-in-attribute', values: { attribute: 'color' } },
    ],
  ])('refuses %s', (inner, fault) => {
    expect(faultsIn(inColumn(inner))).toMatchObject([fault])
  })
})
