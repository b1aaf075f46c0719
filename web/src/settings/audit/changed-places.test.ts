import { expect, test } from 'vitest'
import { changedPlaces } from './changed-places.ts'

test('only what differs is shown, by its place', () => {
  const before = { name: 'A', settings: { quiet: { from: '21:00', to: '08:00' }, sites: ['a'] } }
  const after = { name: 'A', settings: { quiet: { from: '22:00', to: '08:00' }, sites: ['a', 'b'] } }
  expect(changedPlaces(before, after)).toEqual([
    { path: 'settings.quiet.from', before: '21:00', after: '22:00' },
    { path: 'settings.sites', before: '[\n "a"\n]', after: '[\n "a",\n "b"\n]' },
  ])
})

test('a thing that is new or gone is shown whole', () => {
  expect(changedPlaces(undefined, { name: 'A', active: true })).toEqual([
    { path: 'name', before: undefined, after: 'A' },
    { path: 'active', before: undefined, after: 'true' },
  ])
  expect(changedPlaces({ name: 'A' }, undefined)).toEqual([{ path: 'name', before: 'A', after: undefined }])
})
