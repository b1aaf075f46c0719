import { DEFAULT_RULE_SET, type ScoreRuleSet, scoreRuleSetSchema } from '@shirube/scoring'

/** The score rules of the fictional company: those of every organisation, and who suits it. */
export const DEMO_RULES: ScoreRuleSet = scoreRuleSetSchema.parse({
  ...DEFAULT_RULE_SET,
  version: 2,
  rules: [
    ...DEFAULT_RULE_SET.rules,
    {
      kind: 'fit',
      id: 'industry',
      axis: 'company',
      points: 3,
      active: true,
      when: {
        kind: 'company',
        field: 'industry',
        test: { op: 'oneOf', values: ['自動車部品', '機械部品', '食品', '化学', '金属加工', '電子部品'] },
      },
    },
    {
      kind: 'fit',
      id: 'employees',
      axis: 'company',
      points: 2,
      active: true,
      when: { kind: 'company', field: 'employees', test: { op: 'atLeast', value: 100 } },
    },
    {
      kind: 'fit',
      id: 'job-title',
      axis: 'personal',
      points: 2,
      active: true,
      when: {
        kind: 'attribute',
        field: 'jobTitle',
        test: { op: 'oneOf', values: ['工場長', '部長', '課長', '製造部長', '保全課長'] },
      },
    },
    {
      kind: 'behaviour',
      id: 'exhibition',
      axis: 'real',
      points: 2,
      active: true,
      on: { kind: 'event', match: { kind: 'custom.exhibition_visited' } },
      repeat: { kind: 'oncePer', fields: ['exhibition'] },
    },
    {
      kind: 'behaviour',
      id: 'seminar',
      axis: 'real',
      points: 2,
      active: true,
      on: { kind: 'event', match: { kind: 'seminar.attended' } },
      repeat: { kind: 'oncePer', fields: ['seminar'] },
    },
  ],
})
