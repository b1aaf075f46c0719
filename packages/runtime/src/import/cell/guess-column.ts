import type { ImportColumn } from '@shirube/contract'
import { bareWord } from './bare-word.ts'

const PATTERNS: readonly (readonly [RegExp, ImportColumn])[] = [
  [
    /^(?:e-?mail|mail|メール|メールアドレス|メアド|電子メール|e-?mailアドレス|(?:会社|勤務先)?e-?mail(?: ?address)?|e-?mail ?1)$/iu,
    'email',
  ],
  [/^(?:せい|セイ|(?:せい|姓)\(?(?:カナ|フリガナ|ふりがな|かな|読み|よみ)\)?)$/u, 'lastNameKana'],
  [/^(?:めい|メイ|(?:めい|名)\(?(?:カナ|フリガナ|ふりがな|かな|読み|よみ)\)?)$/u, 'firstNameKana'],
  [/(?:会社|貴社|企業|法人|組織|団体).*(?:カナ|フリガナ|ふりがな)/u, 'ignore'],
  [/ふりがな|フリガナ|よみがな|ヨミガナ|^カナ$|(?:氏名|名前)\(?カナ/u, 'fullNameKana'],
  [/^(?:氏名|お名前|名前|ご氏名|担当者名?|御?芳名|name|full ?name)$/iu, 'fullName'],
  [/^(?:姓|苗字|名字|last ?name|family ?name)$/iu, 'lastName'],
  [/^(?:名|first ?name|given ?name)$/iu, 'firstName'],
  [
    /^(?:御?会社名?|貴社名|御社名|企業名?|法人名|勤務先(?:名)?|組織名?|団体名|company(?: ?name)?)$/iu,
    'companyName',
  ],
  [/^(?:(?:会社|企業)の?)?法人番号$|^corporate ?number$/iu, 'corporateNumber'],
  [/^(?:部署名?|御?所属(?:部署)?|部門|部課名?|department)$/iu, 'department'],
  [/^(?:御?役職名?|肩書き?|職位|(?:job ?)?title|position)$/iu, 'jobTitle'],
  [
    /^(?:tel ?1?|電話|(?:会社|勤務先)?電話番号|会社電話|tel\(?(?:会社|部門|直通|代表)\)?|(?:work )?phone(?: ?number)?)$/iu,
    'phone',
  ],
  [/^(?:携帯(?:電話)?(?:番号)?|mobile(?: ?phone)?|cell(?: ?phone)?)$/iu, 'mobile'],
  [/^(?:〒|(?:会社|勤務先)?郵便番号|postcode|postal ?code|zip(?: ?code)?)$/iu, 'postcode'],
  [/^(?:都道府県名?|prefecture)$/iu, 'prefecture'],
  [/^(?:(?:会社|勤務先)?住所1?|所在地|address)$/iu, 'address'],
  [
    /^(?:営業担当(?:者)?名?|担当営業(?:者|員)?名?|(?:弊社|自社|当社)(?:営業)?担当(?:者)?名?|(?:lead |account |contact |record |sales )?owner|sales ?rep(?:resentative)?)$/iu,
    'owner',
  ],
  [/^(?:性別|gender)$/iu, 'gender'],
  [/^(?:生年月日|誕生日|birth ?date|date of birth)$/iu, 'birthDate'],
  [/^(?:名刺交換日|交換日|来場日|来場日時|登録日|面談日|met on)$/iu, 'metOn'],
  [/^(?:展示会名?|イベント名|催事名|入手元|獲得元|流入元|リードソース|(?:lead ?)?source)$/iu, 'source'],
  [
    /^(?:日時|発生日時?|来店日時?|利用日時?|購入日時?|参加日時?|受講日時?|occurred ?at|date ?time)$/iu,
    'happenedAt',
  ],
  [/^(?:種別|行動|行動種別|出来事|イベント種別|kind|event ?type)$/iu, 'touchKind'],
  [/^(?:店舗名?|来店店舗|場所|セミナー名|会場名?|store|place|seminar)$/iu, 'touchPlace'],
  [/^(?:注文番号|注文ID|伝票番号|受注番号|order(?: ?(?:id|number|no\.?))?)$/iu, 'order'],
  [/^(?:金額|購入金額|注文金額|合計金額|amount)$/iu, 'amount'],
  [/^(?:架電結果|電話結果|通話結果|対応結果|call ?outcome|outcome)$/iu, 'callOutcome'],
  [/^(?:架電メモ|電話メモ|通話メモ|対応内容|call ?notes?)$/iu, 'callNote'],
  [/^(?:外部ID|顧客ID|会員ID|会員番号|顧客番号|external ?id)$/iu, 'externalId'],
  [/^(?:お?問い?合わ?せ日)$/u, 'inquiryDate'],
  [/^(?:お?問い?合わ?せ内容|ご質問)$/u, 'inquiryText'],
  [/^(?:課題|お悩み)$/u, 'issue'],
  [/^(?:予算|budget)$/iu, 'budget'],
  [/^(?:導入時期|検討時期|timing)$/iu, 'timing'],
]

/** Words that mean the person met, or, where another column holds their name, the colleague who looks after them. */
const EITHER = /^(?:ご?担当者?名?)$/u

const guessOne = (header: string): ImportColumn =>
  PATTERNS.find(([pattern]) => pattern.test(bareWord(header)))?.[1] ?? 'ignore'

/** True when a column beside those that may mean either holds the name. */
const isNamed = (headers: readonly string[]): boolean =>
  headers.some(
    (header) => !EITHER.test(bareWord(header)) && ['fullName', 'lastName'].includes(guessOne(header)),
  )

/** True for a file of what people did: who is in charge there made the call, and neither was called nor owns the lead. */
const tellsTouches = (headers: readonly string[]): boolean =>
  headers.some((header) => ['happenedAt', 'touchKind'].includes(guessOne(header)))

/** What a word that may mean either means beside the others; undefined where it means what it does by itself. */
function meaningOfEither(headers: readonly string[]): ImportColumn | undefined {
  if (tellsTouches(headers)) return 'ignore'
  return isNamed(headers) ? 'owner' : undefined
}

/** What the columns most likely hold, by the words over them; a field is filled by the first that fits. */
export function guessColumns(headers: readonly string[]): readonly ImportColumn[] {
  const either = meaningOfEither(headers)
  const without: ImportColumn = tellsTouches(headers) ? 'owner' : 'ignore'
  const given = new Set<ImportColumn>(['ignore', without])
  return headers.map((header) => {
    const guess = (EITHER.test(bareWord(header)) ? either : undefined) ?? guessOne(header)
    if (given.has(guess)) return 'ignore'
    given.add(guess)
    return guess
  })
}

/** How many of the words over columns are ones that lists have there. */
export const knownWords = (cells: readonly string[]): number =>
  cells.filter((cell) => guessOne(cell) !== 'ignore').length
