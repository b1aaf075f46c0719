/** The words of the settings of "wait until", in Japanese. */
export const ja = {
  until: '{mode}を待ちます。',
  mode: '何を待つか',
  mode_time: '次の時刻',
  mode_date: '決まった日付',
  mode_field: 'リードごとの日付',
  time: '時刻',
  zone: '時刻の基準',
  days: '曜日・営業日',
  addDays: '曜日・営業日を指定',
  date: '日付',
  field: '日付の項目',
  shift: '何日後（マイナスなら前）',
  unit: '日',
} as const
