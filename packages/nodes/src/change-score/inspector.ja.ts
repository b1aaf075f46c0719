/** The words of the settings of "add or subtract points", in Japanese. */
export const ja = {
  axis: '評価軸',
  points: '点数（マイナスなら引きます）',
  unit: '点',
  note: '理由（スコアの内訳に表示）',
  addNote: '理由を書く',
  newNote: 'シナリオでの反応',
} as const
