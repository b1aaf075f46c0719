import type { NodeText } from '@shirube/engine'

/** The words of "split by score", in Japanese. */
export const ja = {
  name: 'スコアで分ける',
  plate: '分ける',
  titles: { split: 'スコアで分ける' },
  summaries: { split: '到着した時点の{measure}' },
  sentences: { split: '到着した時点のスコア（{measure}）で、{bands}に分けます。' },
  ports: { otherwise: 'それ以外' },
  takers: { band: '{band}の人', otherwise: 'それ以外の人' },
  problems: {
    empty: '下限が上限より大きくなっています',
    endless: '下限か上限を入れてください',
    overlap: '{scores}がほかの帯と重なっています',
    gap: '{scores}がどの帯にも入っていません',
  },
  words: { and: '・' },
} as const satisfies NodeText
