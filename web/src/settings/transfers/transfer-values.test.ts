import { type Transfer, transferEndpoints } from '@shirube/contract'
import { expect, it } from 'vitest'
import { bodyOf, valuesOf } from './transfer-values.ts'

const SELF = '01990000-0000-7000-8000-000000000001'

it('the form of a transfer sends what belongs to the chosen kind, and no credentials that were not typed [S19]', () => {
  const edited: Transfer = {
    id: SELF,
    name: '基幹へ',
    state: 'active',
    hasSecret: true,
    waiting: 0,
    settings: {
      direction: 'out',
      place: { kind: 'sftp', host: 'sftp.example', port: 2222, user: 'partner', folder: '/in' },
      schedule: { kind: 'daily', at: '02:00' },
      marker: '.done',
      notify: [SELF],
      fileName: 'leads_{date}.csv',
      whom: { kind: 'segment', segment: 'hot' },
      format: 'csv-cp932',
    },
  }
  const body = bodyOf(valuesOf(edited, SELF))
  expect(body).toEqual({ name: '基幹へ', settings: edited.settings })
  expect(transferEndpoints.change.body.safeParse(body).success).toBe(true)
})

it('a new transfer takes files in and tells whoever set it up [S19]', () => {
  const fresh = valuesOf(undefined, SELF)
  const place = { ...fresh.settings.place, kind: 'folder' as const, folder: 'cards' }
  const plan = { ...fresh.settings.plan, source: '名刺' }
  const body = bodyOf({ ...fresh, name: '名刺', settings: { ...fresh.settings, place, plan } })
  expect(transferEndpoints.add.body.safeParse(body).success).toBe(true)
  expect(body).toMatchObject({ settings: { direction: 'in', notify: [SELF], pattern: '*.csv' } })
  expect(body).not.toHaveProperty('secret')
})
