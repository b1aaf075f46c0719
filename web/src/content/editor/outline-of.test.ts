import { MAIL_STARTERS } from '@shirube/email'
import { expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const mjml = MAIL_STARTERS.find(({ id }) => id === 'case')?.content.variants.ja?.mjml ?? ''

it('lists the blocks that a person would name, columns with what stands in them', () => {
  const outline = outlineOf(mjml)
  expect(outline?.map(({ tag, depth, columns }) => [tag, depth, columns])).toEqual([
    ['mj-text', 0, 0],
    ['mj-text', 0, 0],
    ['mj-text', 0, 0],
    ['mj-section', 0, 2],
    ['mj-text', 1, 0],
    ['mj-text', 1, 0],
    ['mj-text', 1, 0],
    ['mj-text', 1, 0],
    ['mj-button', 0, 0],
  ])
  expect(outline?.at(-1)?.words).toBe('事例を読む（3分）')
})

it('knows where each block stands in the source', () => {
  for (const { tag, from, to } of outlineOf(mjml) ?? []) {
    expect(mjml.slice(from).startsWith(`<${tag}`)).toBe(true)
    expect(mjml.slice(0, to).endsWith(`</${tag}>`)).toBe(true)
  }
})

it('has nothing to say of a text that cannot be read', () => {
  expect(outlineOf('<mjml><mj-body>')).toBeUndefined()
})
