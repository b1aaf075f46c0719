import { expect, it } from 'vitest'
import { isTestAddress, tellsAddress } from './test-lead.ts'

it('an address of tests is named whole or by its whole domain', () => {
  const patterns = ['@hokuto.example', 'test@else.example']
  const of = (email: unknown) => isTestAddress(email, patterns)
  expect([of('A@hokuto.example'), of('test@else.example')]).toEqual([true, true])
  expect([
    of('a@sub.hokuto.example'),
    of('a@nothokuto.example'),
    of('b@else.example'),
    of(undefined),
  ]).toEqual([false, false, false, false])
})

it('is looked at when a lead comes to be and when its address changes', () => {
  expect(tellsAddress({ kind: 'lead.created', payload: {} })).toBe(true)
  expect(tellsAddress({ kind: 'attribute.changed', payload: { field: 'email' } })).toBe(true)
  expect(tellsAddress({ kind: 'attribute.changed', payload: { field: 'phone' } })).toBe(false)
})
