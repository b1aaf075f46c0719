import ts from 'typescript'
import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { claimsIn } from './claims.ts'
import { pageOf, strangeClaims } from './page.ts'

const claims = claimsIn(
  ts.createSourceFile(
    'a.test.ts',
    `
    test('[S6] an open is worth two points', () => {})
    test.each([1])('[S7] [canvas 01] each of %s', () => {})
    describe(\`[D10] a \${1} budget\`, () => {})
    it('no claim', () => expect(title).toBe('[S8] not a title'))
    test('[S999] of nothing', () => {})
    `,
    ts.ScriptTarget.ES2023,
    true,
  ),
)

test('a claim is an id in the title of a test, whatever kind of test it is', () => {
  expect(claims.map((claim) => claim.id)).toEqual(['S6', 'S7', 'canvas 01', 'D10', 'S999'])
  expect(claims[0]).toEqual({ id: 'S6', title: 'an open is worth two points', file: 'a.test.ts' })
})

test('a claim of something that is no requirement is found', () => {
  expect(strangeClaims(CATALOGUE, claims).map((claim) => claim.id)).toEqual(['S999'])
})

test('the page names the test of each requirement, and shows which have none', () => {
  const page = pageOf(CATALOGUE, claims)
  expect(page).toMatch(/^\| S6 \|.*an open is worth two points \(`a\.test\.ts`\) \|$/mu)
  expect(page).toMatch(/^\| S8 \|.*\| – \|$/mu)
})

test('every requirement of the product is in the catalogue', () => {
  const ids = CATALOGUE.flatMap((group) => group.requirements.map((requirement) => requirement.id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(
    ['S1', 'S68', 'D1', 'D21', 'canvas 01', 'canvas 40', 'I1', 'I7'].filter((id) => !ids.includes(id)),
  ).toEqual([])
  expect(ids).toHaveLength(68 + 21 + 40 + 7)
})
