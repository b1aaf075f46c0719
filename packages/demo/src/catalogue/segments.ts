import type { Condition } from '@shirube/audience'

/** A segment of the demo. */
export interface DemoSegment {
  readonly id: string
  readonly name: string
  readonly condition: Condition
}

/** The segments that the fictional company looks at. */
export const DEMO_SEGMENTS: readonly DemoSegment[] = [
  {
    id: 'researching',
    name: '料金か導入事例を調べている人（30日以内）',
    condition: {
      kind: 'behaviour',
      did: {
        kind: 'page.viewed',
        where: [{ field: 'groups', op: 'includesAny', values: ['price', 'adoption'] }],
      },
      within: { amount: 30, unit: 'day' },
    },
  },
  {
    id: 'guide-readers',
    name: 'ガイドを読んだ、まだ商談のない人',
    condition: {
      kind: 'all',
      of: [
        { kind: 'behaviour', did: { kind: 'asset.downloaded' } },
        { kind: 'qualification', oneOf: ['none', 'mql', 'sal'] },
      ],
    },
  },
  {
    id: 'met-in-person',
    name: 'セミナーか展示会で会った人',
    condition: {
      kind: 'any',
      of: [
        { kind: 'behaviour', did: { kind: 'seminar.attended' } },
        { kind: 'behaviour', did: { kind: 'custom.exhibition_visited' } },
      ],
    },
  },
]
