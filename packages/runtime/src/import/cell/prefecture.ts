const PREFECTURES =
  `北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県
石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県
徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県`.split(/\s+/u)

const BY_SHORT_NAME = new Map(PREFECTURES.map((name) => [name.replace(/[都府県]$/u, ''), name]))

/** A prefecture by its whole name: 東京 is 東京都. What is none stays as it is. */
export const prefectureOf = (text: string): string => BY_SHORT_NAME.get(text.trim()) ?? text.trim()

/** The prefecture that an address begins with. */
export const prefectureIn = (address: string): string | undefined => {
  const bare = address.replace(/^(?:〒?\s*\d{3}-?\d{4}\s*)?/u, '')
  return PREFECTURES.find((name) => bare.startsWith(name))
}
