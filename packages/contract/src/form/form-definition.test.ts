import { expect, it } from 'vitest'
import { formDefinitionSchema } from './form-definition.ts'

const words = (ja: string, en: string) => ({ ja, en })
const email = {
  key: 'email',
  label: words('メールアドレス', 'Email'),
  type: 'email',
  required: true,
  leadField: 'email',
}
const company = { ...email, key: 'company', type: 'text', leadField: 'companyName' }
const department = { ...email, key: 'department', type: 'text', leadField: 'department' }
const form = {
  format: 1,
  title: words('資料請求', 'Request the brochure'),
  fields: [email, company, department],
  thanks: { title: words('ありがとうございます', 'Thank you'), text: words('お送りしました', 'Sent') },
}
const issues = (definition: unknown) =>
  formDefinitionSchema
    .safeParse(definition)
    .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []

it('a form is drawn with its questions, and a person counts again after a day', () => {
  expect(formDefinitionSchema.parse(form).repeatAfterHours).toBe(24)
})

it('a document is given only by a form that asks for company, department and address [S36]', () => {
  expect(issues({ ...form, material: 'brochure' })).toEqual([])
  expect(issues({ ...form, material: 'brochure', fields: [email, company] })).toEqual([
    expect.stringContaining('no required question asks for department'),
  ])
  const optional = {
    ...form,
    material: 'brochure',
    fields: [email, department, { ...company, required: false }],
  }
  expect(issues(optional)).toEqual([expect.stringContaining('asks for companyName')])
})

it('what cannot be right names its question', () => {
  const number = { ...company, type: 'number' }
  expect(issues({ ...form, fields: [email, email] })).toEqual(['fields.1.key: is there twice'])
  expect(issues({ ...form, fields: [email, { ...number, leadField: 'age' }] })).toEqual([
    'fields.1.leadField: is worked out by the product',
  ])
  expect(issues({ ...form, fields: [email, number] })).toEqual([
    'fields.1.leadField: holds text, and the answer is number',
  ])
  expect(issues({ ...form, fields: [company] })[0]).toContain('needs a question of type email')
})

it('a language or a time zone is chosen from values that a lead can have [D13]', () => {
  const zone = { key: 'zone', label: words('地域', 'Region'), required: false, leadField: 'timeZone' }
  const option = (value: string) => ({ value, label: words(value, value) })
  const select = (...values: string[]) => ({ ...zone, type: 'select', options: values.map(option) })
  expect(issues({ ...form, fields: [email, select('Asia/Tokyo', 'Europe/Paris')] })).toEqual([])
  expect(issues({ ...form, fields: [email, select('Asia/Tokyo', 'Paris')] })[0]).toContain(
    'fields.1.leadField',
  )
  expect(issues({ ...form, fields: [email, { ...zone, type: 'text' }] })[0]).toContain('chosen from a list')
})
