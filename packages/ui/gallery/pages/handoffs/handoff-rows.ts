import type { Both } from '../../say.ts'

/** A handoff on the board. */
export interface Handoff {
  readonly column: 'mql' | 'sal' | 'sql'
  readonly company: Both
  readonly person: Both
  readonly why: Both
  readonly score: number
  readonly owner: Both
  readonly next: Both
  /** Business minutes since the handoff, of four hours. */
  readonly elapsedMin?: number
  readonly held?: Both
}

const mori = { ja: '森', en: 'Mori' }
const eguchi = { ja: '江口', en: 'Eguchi' }

/** The handoffs of the board. */
export const HANDOFFS: readonly Handoff[] = [
  {
    column: 'mql',
    company: { ja: '東雲ロジテック', en: 'Shinonome Logitech' },
    person: { ja: '西尾 拓真　物流企画部 部長', en: 'Takuma Nishio, head of logistics' },
    why: { ja: '商品ページ → 導入事例ページを4日で', en: 'product page → case study within 4 days' },
    score: 27,
    owner: eguchi,
    next: { ja: '未着手・責任者に通知済み', en: 'not begun, manager told' },
    elapsedMin: 378,
  },
  {
    column: 'mql',
    company: { ja: '株式会社ツヅミ電装', en: 'Tsuzumi Denso' },
    person: { ja: '三輪 由香　情報システム課', en: 'Yuka Miwa, IT' },
    why: { ja: '見積フォームを途中で閉じた（昨日）', en: 'left the quote form half filled in (yesterday)' },
    score: 22,
    owner: eguchi,
    next: { ja: '10:45に架電', en: 'call at 10:45' },
    elapsedMin: 206,
  },
  {
    column: 'mql',
    company: { ja: 'みさき化成工業', en: 'Misaki Chemicals' },
    person: { ja: '古川 慎　生産管理部 係長', en: 'Shin Furukawa, production control' },
    why: {
      ja: '「工程見える化ガイド」を部内で4人が取得',
      en: 'four people of the department took the guide',
    },
    score: 20,
    owner: mori,
    next: { ja: '11:30に架電', en: 'call at 11:30' },
    elapsedMin: 80,
  },
  {
    column: 'sal',
    company: { ja: '鈴懸製作所', en: 'Suzukake Works' },
    person: { ja: '佐伯 美咲　生産技術部 課長', en: 'Misaki Saeki, engineering' },
    why: { ja: '来期4月までに一つのラインで試したい', en: 'wants to try one line by April' },
    score: 35,
    owner: mori,
    next: { ja: '面談11/24（火）14:00', en: 'meeting Tue 24 Nov, 14:00' },
  },
  {
    column: 'sal',
    company: { ja: '稲穂フードテック', en: 'Inaho Foodtech' },
    person: { ja: '相沢 奈々　DX推進室 室長', en: 'Nana Aizawa, digital office' },
    why: { ja: '他社の比較が終わるまで待つ', en: 'waits until others are compared' },
    score: 19,
    owner: mori,
    next: { ja: '再開後に架電', en: 'call when resumed' },
    held: { ja: '12月14日（月）に再開', en: 'resumes Mon 14 Dec' },
  },
  {
    column: 'sql',
    company: { ja: '青嶺スチール', en: 'Aomine Steel' },
    person: { ja: '吉住 亮　経営企画室', en: 'Ryo Yoshizumi, planning' },
    why: { ja: '予算化済み。来期4月の稼働を希望', en: 'budgeted, to run from April' },
    score: 41,
    owner: eguchi,
    next: { ja: '提案11/25（水）', en: 'proposal Wed 25 Nov' },
  },
]
