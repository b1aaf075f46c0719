import { formDefinitionSchema } from '@shirube/contract'
import { describe, expect, it } from 'vitest'
import { questionsToAsk } from './questions-to-ask.ts'

const both = (text: string) => ({ ja: text, en: text })
const asks = (leadField: string, more: object = {}) => ({
  key: leadField.toLowerCase(),
  label: both(leadField),
  type: leadField === 'email' ? 'email' : 'text',
  required: false,
  leadField,
  ...more,
})
const later = { whenUnknown: true }
const form = (atOnce?: number) =>
  formDefinitionSchema.parse({
    format: 1,
    title: both('資料請求'),
    fields: [
      asks('email', { required: true }),
      asks('companyName', { ...later, required: true }),
      asks('department', later),
      asks('jobTitle', later),
      asks('phone', { ...later, type: 'tel' }),
    ],
    thanks: { title: both('ありがとう'), text: both('受け付けました') },
    ...(atOnce !== undefined && { atOnce }),
  })
const asked = (known: Readonly<Record<string, string>>, atOnce?: number) =>
  questionsToAsk(form(atOnce), known).map(({ leadField }) => leadField)

describe('a form that asks for what is not known', () => {
  it('asks a stranger for what is required and for so many others, and the next visit for the next ones', () => {
    expect(asked({}, 2)).toEqual(['email', 'companyName', 'department'])
    expect(asked({ companyName: '標商事', department: '情報' }, 2)).toEqual(['email', 'jobTitle', 'phone'])
    expect(asked({ companyName: '標商事', department: '情報', jobTitle: '部長' }, 2)).toEqual([
      'email',
      'phone',
    ])
  })

  it('asks for everything that is missing unless it is told how much at a time', () => {
    expect(asked({})).toEqual(['email', 'companyName', 'department', 'jobTitle', 'phone'])
    expect(asked({ companyName: '標商事', phone: '' })).toEqual(['email', 'department', 'jobTitle', 'phone'])
  })

  it('always asks for the address, which says who somebody is', () => {
    expect(
      asked({ email: 'a@example.jp', companyName: '標', department: '情', jobTitle: '長', phone: '1' }),
    ).toEqual(['email'])
    expect(formDefinitionSchema.safeParse({ ...form(), fields: [asks('email', later)] }).success).toBe(false)
  })
})
