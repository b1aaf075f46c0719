import { formDefinitionSchema } from '@shirube/contract'
import { describe, expect, it } from 'vitest'
import { newForm } from '../new-form.ts'
import { fillBlanks, formIssues } from './form-issues.ts'
import { askableFields, asType, freeKey, openQuestion, questionFor, typesFor } from './question-of.ts'

const words = (ja: string, en = '') => ({ ja, en })

describe('a form that is put together', () => {
  it('begins as one that may give a document [S36]', () => {
    expect(formIssues({ ...newForm(), material: 'guide' })).toEqual([])
  })

  it('says in both languages what was written in one', () => {
    const form = { ...newForm(), title: words('資料請求') }
    expect(formIssues(form)).toEqual([])
    expect(fillBlanks(form).title).toEqual({ ja: '資料請求', en: '資料請求' })
    expect(formDefinitionSchema.safeParse(fillBlanks(form)).success).toBe(true)
  })

  it('names what is to be mended, question by question', () => {
    const form = newForm()
    const fields = [
      { ...openQuestion([]), label: words(' ') },
      { ...asType(openQuestion([]), 'select'), key: 'b', options: [] },
    ]
    expect(formIssues({ ...form, fields, material: 'guide', title: words('') })).toEqual([
      { kind: 'title' },
      { kind: 'label', question: 1 },
      { kind: 'options', question: 2 },
      { kind: 'noEmail' },
      { kind: 'gate' },
    ])
  })

  it('opens another page only where it hands out nothing', () => {
    const form = newForm()
    const thanks = { ...form.thanks, redirect: 'https://www.example.jp/' }
    expect(formIssues({ ...form, thanks })).toEqual([])
    expect(formIssues({ ...form, thanks, material: 'guide' })).toEqual([{ kind: 'redirect' }])
    expect(formIssues({ ...form, thanks: { ...thanks, redirect: 'www' } })).toEqual([{ kind: 'redirect' }])
  })
})

describe('a question', () => {
  const fields = askableFields([{ id: 'rank', name: 'ランク', fieldType: 'number' }])
  const find = (name: string) => fields.find(({ field }) => field === name)

  it('suits the field that takes its answer, custom ones included', () => {
    const asked = ['email', 'phone', 'inquiryText', 'interests', 'birthDate', 'custom.rank'].map((name) => {
      const field = find(name)
      return field && questionFor(field, []).type
    })
    expect(asked).toEqual(['email', 'tel', 'textarea', 'checkboxes', 'date', 'number'])
    expect(find('age')).toBeUndefined()
  })

  it('can only become what its field can hold', () => {
    const interests = find('interests')
    expect(interests && typesFor(questionFor(interests, []), fields)).toEqual(['checkboxes'])
    expect(typesFor(openQuestion([]), fields)).toContain('select')
  })

  it('has a key of its own', () => {
    expect(freeKey('companyName', ['companyname'])).toBe('companyname_2')
    expect(freeKey('1つ目', [])).toMatch(/^[a-z]/u)
  })
})
