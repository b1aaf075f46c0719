/** A company that the demo's leads work for. */
export interface DemoCompany {
  readonly name: string
  readonly domain: string
  readonly industry: string
  readonly prefecture: string
  readonly employees: number
}

const rows: readonly (readonly [string, string, string, string, number])[] = [
  ['鈴懸製作所', 'suzukake', '機械部品', '愛知県', 120],
  ['株式会社高瀬精工', 'takase-seiko', '自動車部品', '愛知県', 340],
  ['潮見食品株式会社', 'shiomi-foods', '食品', '静岡県', 210],
  ['株式会社北浜化学', 'kitahama-chem', '化学', '大阪府', 560],
  ['東雲金属工業株式会社', 'shinonome-metal', '金属加工', '東京都', 85],
  ['みなと電子株式会社', 'minato-denshi', '電子部品', '神奈川県', 430],
  ['若葉プレス工業', 'wakaba-press', '金属加工', '岐阜県', 64],
  ['株式会社三条鍛造', 'sanjo-tanzo', '金属加工', '新潟県', 150],
  ['瀬戸内製紙株式会社', 'setouchi-paper', '製紙', '愛媛県', 380],
  ['株式会社白馬ベアリング', 'hakuba-bearing', '機械部品', '長野県', 190],
  ['多摩川ポンプ株式会社', 'tamagawa-pump', '機械部品', '神奈川県', 95],
  ['株式会社大雪乳業', 'taisetsu-dairy', '食品', '北海道', 270],
  ['筑後ゴム工業株式会社', 'chikugo-rubber', '化学', '福岡県', 160],
  ['株式会社遠州樹脂', 'enshu-resin', '化学', '静岡県', 75],
  ['紀ノ川精糖株式会社', 'kinokawa-sugar', '食品', '和歌山県', 130],
  ['株式会社霞ヶ浦倉庫', 'kasumigaura-logi', '物流', '茨城県', 220],
  ['木曽川紡績株式会社', 'kisogawa-spin', '繊維', '愛知県', 310],
  ['株式会社日本海造船', 'nihonkai-ship', '造船', '富山県', 640],
  ['房総ガラス株式会社', 'boso-glass', '窯業', '千葉県', 180],
  ['株式会社吉野川モーター', 'yoshinogawa-motor', '電子部品', '徳島県', 140],
  ['奥羽印刷株式会社', 'ou-print', '印刷', '宮城県', 58],
  ['株式会社天竜バルブ', 'tenryu-valve', '機械部品', '静岡県', 105],
  ['阿蘇飲料株式会社', 'aso-beverage', '食品', '熊本県', 240],
  ['株式会社六甲セラミックス', 'rokko-ceramics', '窯業', '兵庫県', 88],
  ['利根川アルミ株式会社', 'tonegawa-alumi', '金属加工', '群馬県', 175],
  ['株式会社出雲農機', 'izumo-agri', '機械部品', '島根県', 72],
  ['博多ロジスティクス株式会社', 'hakata-logi', '物流', '福岡県', 410],
  ['株式会社美濃刃物', 'mino-blade', '金属加工', '岐阜県', 34],
]

/** Fictional companies; their domains can never exist (RFC 2606). */
export const DEMO_COMPANIES: readonly DemoCompany[] = rows.map(
  ([name, domain, industry, prefecture, employees]) => ({
    name,
    domain: `${domain}.example`,
    industry,
    prefecture,
    employees,
  }),
)

/** Who offers the same as the fictional company. */
export const COMPETITOR: DemoCompany = {
  name: '株式会社センスウェーブ',
  domain: 'sensewave.example',
  industry: '計測機器',
  prefecture: '東京都',
  employees: 95,
}
