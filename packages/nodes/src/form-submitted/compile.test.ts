import { tryCompile } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('form submitted', () => {
  it('starts at any of the forms that are named', () => {
    const { starts, main } = tryCompile(node, { forms: ['whitepaper', 'contact'] })
    const where = [{ field: 'form', op: 'oneOf', values: ['whitepaper', 'contact'] }]
    expect(starts).toEqual([{ kind: 'event', match: { kind: 'form.submitted', where } }])
    expect(main).toBe('next')
  })

  it('starts at every form when none is named', () => {
    expect(tryCompile(node, { forms: [] }).starts).toEqual([
      { kind: 'event', match: { kind: 'form.submitted' } },
    ])
  })

  it('[D11] names the field when a form is not there', () => {
    const { problems, messages } = tryCompile(node, { forms: ['gone'] }, { assets: { form: ['whitepaper'] } })
    expect(problems).toEqual(['error form-submitted.asset-missing forms'])
    expect(messages).toEqual([
      { ja: '選んだフォームはもうありません', en: 'The form that was chosen is not there any more' },
    ])
  })
})
