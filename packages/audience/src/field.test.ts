import { expect, it } from 'vitest'
import { fieldFault } from './field.ts'

it('a time zone is one by its IANA name, never by an offset or a guess', () => {
  for (const zone of ['Asia/Tokyo', 'America/New_York', 'UTC'])
    expect(fieldFault('timeZone', zone)).toBeUndefined()
  for (const zone of ['Tokyo', 'JST+9', '+09:00', '', 'Asia/Tokyo\n', 9, true])
    expect(fieldFault('timeZone', zone), String(zone)).toBe('no-zone')
})

it('a language is one that the product speaks', () => {
  expect(fieldFault('language', 'ja')).toBeUndefined()
  expect(fieldFault('language', 'fr')).toBe('no-language')
})

it('any other field holds any text', () => {
  expect(fieldFault('address', '+09:00')).toBeUndefined()
})
