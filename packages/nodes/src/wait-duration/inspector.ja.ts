/** The words of the settings of "wait a duration", in Japanese. */
export const ja = {
  duration: '待つ長さ',
  time: '進む時刻',
  days: '進む日',
  zone: '時刻の基準',
  addTime: '時刻を指定',
  addDays: '曜日・営業日を指定',
} as const
