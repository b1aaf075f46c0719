/** The words of custom events. */
export const ja = {
  title: 'カスタムの行動',
  failed: 'カスタムの行動を読み込めませんでした',
  hint: '購入、来店、アプリの利用など、外部のシステムからAPIで送る行動です。シナリオの開始条件、セグメント、スコアに使えます。',
  add: '行動を追加',
  editTitle: '行動を編集',
  name: '行動の名前',
  fields: '送る項目',
  fieldsHint: '宣言すると、条件で選べます。空なら、どんな項目でも受け取ります。',
  fieldKey: 'キー',
  fieldName: '表示名',
  fieldType: '種類',
  types: { text: '文字', number: '数', boolean: 'はい・いいえ' },
  addField: '項目を追加',
  removeField: '{{n}}番目の項目を削除',
  columns: { name: '行動', fields: '送る項目' },
  empty: {
    title: '外部の行動を取り込めます',
    text: 'まず行動に名前を付けます。送り方は、追加したあとに表示します。',
  },
  send: '送り方',
} as const
