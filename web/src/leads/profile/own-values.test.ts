import { expect, it } from 'vitest'
import { changedOwn } from './own-values.ts'

it('only fields of the organisation that differ from what stands there are sent', () => {
  const held = { 'custom.seats': 10, 'custom.area': ['関東'], 'custom.demo': true }
  const entered = {
    'custom.seats': 10,
    'custom.area': ['関東', '関西'],
    'custom.demo': null,
    'custom.new': null,
  }
  expect(changedOwn(held, entered)).toEqual({ 'custom.area': ['関東', '関西'], 'custom.demo': null })
})
