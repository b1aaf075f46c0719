import type { Condition } from '@shirube/audience'
import { countMatching, leadRecord } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestRuntime, type TestRuntime, testClock } from '../testing/index.ts'
import { upsertLeads } from './upsert-leads.ts'

const TODAY = Date.parse('2026-11-20T12:00:00+09:00')
const FIELDS = {
  email: 'hana@kept.example',
  birthDate: '1986-11-21',
  gender: '女性',
  department: '経営企画部',
  inquiryDate: '2026-11-18',
  inquiryText: '導入の時期を相談したい',
  interests: ['冬山', '道具'],
}

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime({ clock: testClock(() => TODAY) })
})
afterAll(() => runtime.close())

const attribute = (field: string, test: object): Condition =>
  ({ kind: 'attribute', field, test }) as Condition
const count = (condition: Condition, now = TODAY) =>
  countMatching(runtime.db, { condition, now, zone: 'Asia/Tokyo' })

it('age, gender, department, inquiry and interests are kept, and each of them can be asked for [S17]', async () => {
  const [made] = await upsertLeads(runtime, { leads: [{ fields: FIELDS, consents: [] }], sender: 'test' })
  expect((await leadRecord(runtime.db, made?.id as LeadId))?.fields).toMatchObject(FIELDS)
  const asked = [
    attribute('age', { op: 'between', from: 39, to: 39 }),
    attribute('gender', { op: 'is', value: '女性' }),
    attribute('department', { op: 'contains', value: '企画' }),
    attribute('inquiryDate', { op: 'daysFromToday', from: -7, to: 0 }),
    attribute('inquiryText', { op: 'contains', value: '相談' }),
    attribute('interests', { op: 'includesAny', values: ['冬山', '夏山'] }),
  ]
  for (const condition of asked) expect(await count(condition), JSON.stringify(condition)).toBe(1)
  const birthday = TODAY + 86_400_000
  expect(await count(attribute('age', { op: 'is', value: 40 }), birthday)).toBe(1)
})

it('a lead begins in the early phase of generation; the late one is a stage of its own [S57]', async () => {
  const fields = { email: 'phase@kept.example' }
  const [made] = await upsertLeads(runtime, { leads: [{ fields, consents: [] }], sender: 'test' })
  const stage = (one: string): Condition => ({ kind: 'stage', oneOf: [one] }) as Condition
  const here: Condition = attribute('email', { op: 'is', value: fields.email })
  const phases = async () =>
    await Promise.all(
      ['generation_early', 'generation_late'].map((one) => count({ kind: 'all', of: [here, stage(one)] })),
    )
  expect(await phases()).toEqual([1, 0])
  await runtime.db`update leads set stage = 'generation_late' where id = ${made?.id ?? ''}`
  expect(await phases()).toEqual([0, 1])
})
