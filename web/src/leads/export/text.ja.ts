/** The words of exporting leads. */
export const ja = {
  title: 'リードを出力',
  close: '閉じる',
  cancel: 'キャンセル',
  text: 'いまの条件に合う{{people}}人を、すべての項目とともにファイルに出力します。出力したことは操作の記録に残ります。',
  format: 'ファイルの形式',
  format_csv: 'CSV（UTF-8）',
  'format_csv-cp932': 'CSV（Shift_JIS）',
  format_xlsx: 'Excel',
  'note_csv-cp932': 'Shift_JISにない文字は〓になります。',
  note_xlsx: 'Excelは{{most}}人まで出力できます。',
  tooMany: 'Excelに出力できるのは{{most}}人までです。CSVで出力するか、絞り込んでください。',
  save: 'ダウンロード',
} as const
