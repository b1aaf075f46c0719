import type { Localised } from '@shirube/kernel'

/** What the compiler says about a drawing as a whole, by code. */
export const COMPILE_TEXT = {
  'no-who': {
    ja: '対象（誰に）を決めるステップがありません',
    en: 'No step says who this is for (Who)',
  },
  'who-missing': {
    ja: 'このステップまでに、対象（誰に）を決めるステップを通らない道があります',
    en: 'A way leads to this step without passing a step that says who (Who)',
  },
  'where-missing': { ja: 'どこで（チャネル）が決まっていません', en: 'Where (the channel) is missing' },
  'what-missing': { ja: '何を（コンテンツ）が決まっていません', en: 'What (the content) is missing' },
  'internal-reaches': {
    ja: '社内のみのシナリオですが、このステップはリードに届きます',
    en: 'The scenario is marked internal, but this step reaches the lead',
  },
  'reaches-nobody': {
    ja: 'リードに届くステップがありません。社内のみのシナリオなら、設定で「社内のみ」にしてください',
    en: 'No step reaches a lead. If that is meant, mark the scenario internal in its settings',
  },
  'bad-data': { ja: '設定を読み取れません：{detail}', en: 'These settings cannot be read: {detail}' },
  'bad-watch': { ja: '条件を読み取れません：{detail}', en: 'This condition cannot be read: {detail}' },
  'missing-asset': { ja: '「{detail}」が見つかりません', en: '"{detail}" cannot be found' },
  'bad-zone': { ja: 'タイムゾーン「{zone}」はありません', en: 'There is no time zone "{zone}"' },
} as const satisfies Record<string, Localised>
