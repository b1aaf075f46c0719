/** The words of the settings of "custom event", in Japanese. */
export const ja = {
  start: '{event}が起きた人から始めます。',
  where: '内容は{where}。',
  event: 'カスタムイベント',
  whereLabel: '内容の絞り込み',
  any: '問いません',
  only: '{match}ときに限ります',
} as const
