import type { ImportPlan } from '@shirube/contract'

/** What a column of a file may become. */
export type ImportColumn = ImportPlan['columns'][number]

const PATTERNS: readonly (readonly [RegExp, ImportColumn])[] = [
  [/^(?:e-?mail|mail|メール|メールアドレス|メアド|電子メール|e-?mailアドレス)$/iu, 'email'],
  [/ふりがな|フリガナ|よみがな|ヨミガナ|^カナ$|氏名カナ/u, 'fullNameKana'],
  [/^(?:せい|セイ|姓カナ|姓（?カナ）?|姓（?ふりがな）?)$/u, 'lastNameKana'],
  [/^(?:めい|メイ|名カナ|名（?カナ）?|名（?ふりがな）?)$/u, 'firstNameKana'],
  [/^(?:氏名|お名前|名前|ご氏名|担当者名?|name|full ?name)$/iu, 'fullName'],
  [/^(?:姓|苗字|名字|last ?name|family ?name)$/iu, 'lastName'],
  [/^(?:名|first ?name|given ?name)$/iu, 'firstName'],
  [/^(?:会社名?|貴社名|御社名|企業名|法人名|勤務先|組織名?|company(?: ?name)?)$/iu, 'companyName'],
  [/^(?:部署名?|所属(?:部署)?|部門|department)$/iu, 'department'],
  [/^(?:役職名?|肩書き?|職位|(?:job ?)?title|position)$/iu, 'jobTitle'],
  [/^(?:tel|電話|電話番号|携帯(?:電話)?(?:番号)?|phone(?: ?number)?|mobile)$/iu, 'phone'],
  [/^(?:〒|郵便番号|postcode|zip(?: ?code)?)$/iu, 'postcode'],
  [/^(?:都道府県|prefecture)$/iu, 'prefecture'],
  [/^(?:住所|所在地|address)$/iu, 'address'],
  [/^(?:性別|gender)$/iu, 'gender'],
  [/^(?:生年月日|誕生日|birth ?date|date of birth)$/iu, 'birthDate'],
]

/** What a column most likely holds, by the word over it; left out when nothing fits. */
export function guessColumn(header: string): ImportColumn {
  const word = header.normalize('NFKC').trim()
  return PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? 'ignore'
}
