import { expect, it } from 'vitest'
import { liquidAt } from './liquid-completion.ts'

it('inside an output a field is completed from where its name begins', () => {
  expect(liquidAt('<mj-text>{{ lead.la')).toEqual({ kind: 'field', from: 12 })
  expect(liquidAt('{{')).toEqual({ kind: 'field', from: 2 })
})

it('behind a bar a filter is completed, but nothing inside its words', () => {
  expect(liquidAt('{{ lead.lastName | de')).toEqual({ kind: 'filter', from: 19 })
  expect(liquidAt('{{ lead.lastName | default: "お')).toBeUndefined()
})

it('a tag begins with its own word, and asks about fields', () => {
  expect(liquidAt('{% i')).toEqual({ kind: 'tag', from: 3 })
  expect(liquidAt('{% if lead.')).toEqual({ kind: 'field', from: 6 })
})

it('outside of Liquid nothing of it is offered', () => {
  expect(liquidAt('<mj-text>')).toBeUndefined()
  expect(liquidAt('{{ lead.lastName }} 様')).toBeUndefined()
  expect(liquidAt('{% if lead.email %} <mj-')).toBeUndefined()
})
