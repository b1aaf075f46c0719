import { COMPANY_FIELDS, conditionSchema, LEAD_FIELDS, type LeadField } from '@shirube/audience'
import { expect, it } from 'vitest'
import { OFFERED_KINDS } from '../event/offered-kinds.ts'
import { freshLeaf } from './fresh-leaf.ts'

const typeOf = (field: string) => (field in LEAD_FIELDS ? LEAD_FIELDS[field as LeadField] : undefined)

it('makes a complete condition of everything that is offered', () => {
  const choices = [
    ...Object.keys(LEAD_FIELDS).map((field) => `attribute:${field}`),
    'attribute:custom.member',
    ...Object.keys(COMPANY_FIELDS).map((field) => `company:${field}`),
    ...OFFERED_KINDS.flatMap(({ kinds }) => kinds.map((kind) => `behaviour:${kind}`)),
    'behaviour:custom.trial',
    ...['score', 'stage', 'qualification', 'owner', 'consent', 'sequence', 'touch', 'segment:s', 'list:l'],
  ]
  for (const choice of choices) {
    const read = conditionSchema.safeParse(freshLeaf(choice, typeOf))
    expect([choice, read.error?.issues ?? []]).toEqual([choice, []])
  }
})

it('makes nothing of what it does not know', () => {
  expect(freshLeaf('company:nothing', typeOf)).toBeUndefined()
  expect(freshLeaf('behaviour:nothing', typeOf)).toBeUndefined()
  expect(freshLeaf('nothing', typeOf)).toBeUndefined()
})
