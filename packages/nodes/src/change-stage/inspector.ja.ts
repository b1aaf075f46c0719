/** The words of the settings of "change the stage", in Japanese. */
export const ja = {
  stage: 'ステージは{stage}。',
  qualification: 'リードステータスは{qualification}。',
  stageLabel: 'ステージ',
  qualificationLabel: 'リードステータス',
  keep: '変えません',
  becomes: '「{value}」にします',
} as const
