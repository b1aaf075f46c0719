import { expect, it } from 'vitest'
import { z } from 'zod'
import { type NodeModel, readData } from './node-model.ts'

const schema = z.strictObject({ amount: z.number().int().min(1), unit: z.enum(['hour', 'day']) })

/** A wait whose data was one number of hours at first, and then had another name for its amount. */
const WAIT: NodeModel<z.infer<typeof schema>> = {
  type: 'wait',
  version: 3,
  family: 'flow',
  role: 'step',
  speaks: ['when'],
  reachesLead: false,
  schema,
  defaults: () => ({ amount: 1, unit: 'day' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => true,
  migrations: {
    1: ({ hours }) => ({ count: hours, unit: 'hour' }),
    2: ({ count, ...rest }) => ({ amount: count, ...rest }),
  },
}

it('data of today is read as it is', () => {
  expect(readData(WAIT, { version: 3, data: { amount: 2, unit: 'day' } })).toEqual({
    ok: true,
    value: { amount: 2, unit: 'day' },
  })
})

it.each([
  [1, { hours: 5 }],
  [2, { count: 5, unit: 'hour' }],
])('data of version %i is brought up step by step, and stays as it was itself', (version, data) => {
  const written = JSON.stringify(data)
  expect(readData(WAIT, { version, data })).toEqual({ ok: true, value: { amount: 5, unit: 'hour' } })
  expect(JSON.stringify(data)).toBe(written)
})

it('older data that was wrong already is refused by the field it has now', () => {
  const read = readData(WAIT, { version: 1, data: { hours: 'many' } })
  expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['amount'])
})

it('data of a newer release is refused, not guessed at', () => {
  expect(readData(WAIT, { version: 4, data: { amount: 2, unit: 'day' } })).toEqual({
    ok: false,
    error: [{ field: '', message: 'made by a newer release (version 4)' }],
  })
})

it('data from which no way leads here is refused', () => {
  expect(readData({ ...WAIT, migrations: { 2: (data) => data } }, { version: 1, data: {} })).toEqual({
    ok: false,
    error: [{ field: '', message: 'no way from version 1' }],
  })
})

it('each fault names its field', () => {
  const read = readData(WAIT, { version: 3, data: { amount: 0, unit: 'year' } })
  expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['amount', 'unit'])
})
