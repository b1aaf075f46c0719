import { type Condition, conditionSchema, explain } from '@shirube/audience'
import { ConditionBuilder, useNarration } from '@shirube/inspector-kit'
import { type ReactNode, useState } from 'react'

const SAMPLE: Condition = {
  kind: 'all',
  of: [
    { kind: 'company', field: 'industry', test: { op: 'oneOf', values: ['製造業', '物流業'] } },
    { kind: 'company', field: 'employees', test: { op: 'atLeast', value: 30 } },
    {
      kind: 'any',
      of: [
        {
          kind: 'behaviour',
          did: { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['p'] }] },
          within: { amount: 90, unit: 'day' },
        },
        {
          kind: 'behaviour',
          did: { kind: 'asset.downloaded', where: [{ field: 'material', op: 'is', value: 'w' }] },
        },
        {
          kind: 'all',
          of: [
            {
              kind: 'behaviour',
              did: { kind: 'mail.opened' },
              times: { op: 'atLeast', value: 2 },
              within: { amount: 30, unit: 'day' },
            },
            { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 10 } },
            {
              kind: 'behaviour',
              did: { kind: 'form.submitted' },
              times: { op: 'exactly', value: 0 },
              within: { amount: 7, unit: 'day' },
            },
          ],
        },
        {
          kind: 'sequence',
          steps: [
            { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['p'] }] },
            { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['p2'] }] },
          ],
          span: { amount: 7, unit: 'day' },
        },
      ],
    },
    {
      kind: 'not',
      of: {
        kind: 'any',
        of: [
          { kind: 'stage', oneOf: ['customer_success', 'engagement'] },
          { kind: 'list', list: 'l2' },
          { kind: 'attribute', field: 'custom.renewal', test: { op: 'daysFromToday', from: 0, to: 30 } },
          { kind: 'attribute', field: 'jobTitle', test: { op: 'contains', value: '部長' } },
          { kind: 'consent', channel: 'email', is: 'refused' },
          { kind: 'owner' },
        ],
      },
    },
  ],
}

/** The condition builder with a condition that uses most of the language. */
export function ConditionPage(): ReactNode {
  const [value, setValue] = useState<Condition | null>(SAMPLE)
  const narration = useNarration()
  return (
    <main style={{ maxWidth: 776, padding: 16, background: 'var(--surface)' }}>
      <ConditionBuilder value={value} onChange={setValue} people={() => null} />
      <p style={{ marginTop: 24, fontSize: 12 }}>{value === null ? '' : explain(value, narration)}</p>
      <p style={{ fontSize: 12 }}>{String(conditionSchema.safeParse(value).success)}</p>
    </main>
  )
}
