import type { CardService, ImportColumn } from '@shirube/contract'

/** What stands over columns, and what each becomes. */
interface Layout {
  readonly service: CardService
  readonly columns: readonly (readonly [word: string, column: ImportColumn])[]
  /** The words that tell the layout, wherever they stand; without any, every file begins with its columns. */
  readonly toldBy?: readonly string[]
}

const GOOGLE_BOTH = [
  ['E-mail 1 - Value', 'email'],
  ['Phone 1 - Value', 'phone'],
  ['Address 1 - Formatted', 'address'],
] as const

/**
 * The layouts of card services that are known for certain, and of the address books that most card services write
 * for. Of several telephones the last one given counts: the direct one before that of the department before that of
 * the company. What addresses all over the world would fail (regions, postcodes, birthdays without a year) is left out
 * of the address books' columns, and so is an address in pieces.
 */
const LAYOUTS: readonly Layout[] = [
  {
    service: 'Eight',
    columns: [
      ['会社名', 'companyName'],
      ['部署名', 'department'],
      ['役職', 'jobTitle'],
      ['姓', 'lastName'],
      ['名', 'firstName'],
      ['e-mail', 'email'],
      ['郵便番号', 'postcode'],
      ['住所', 'address'],
      ['TEL会社', 'phone'],
      ['TEL部門', 'phone'],
      ['TEL直通', 'phone'],
      ['Fax', 'ignore'],
      ['携帯電話', 'mobile'],
      ['URL', 'ignore'],
      ['名刺交換日', 'metOn'],
    ],
  },
  {
    service: 'Google',
    toldBy: ['First Name', 'Last Name', 'Organization Name', 'E-mail 1 - Value'],
    columns: [
      ['First Name', 'firstName'],
      ['Last Name', 'lastName'],
      ['Phonetic First Name', 'firstNameKana'],
      ['Phonetic Last Name', 'lastNameKana'],
      ['Organization Name', 'companyName'],
      ['Organization Department', 'department'],
      ['Organization Title', 'jobTitle'],
      ...GOOGLE_BOTH,
    ],
  },
  {
    service: 'Google',
    toldBy: ['Given Name', 'Family Name', 'Organization 1 - Name', 'E-mail 1 - Value'],
    columns: [
      ['Given Name', 'firstName'],
      ['Family Name', 'lastName'],
      ['Given Name Yomi', 'firstNameKana'],
      ['Family Name Yomi', 'lastNameKana'],
      ['Organization 1 - Name', 'companyName'],
      ['Organization 1 - Department', 'department'],
      ['Organization 1 - Title', 'jobTitle'],
      ...GOOGLE_BOTH,
    ],
  },
  {
    service: 'Outlook',
    toldBy: ['First Name', 'Last Name', 'Company', 'E-mail Address', 'Business Phone'],
    columns: [
      ['First Name', 'firstName'],
      ['Last Name', 'lastName'],
      ['Company', 'companyName'],
      ['Department', 'department'],
      ['Job Title', 'jobTitle'],
      ['Business Phone', 'phone'],
      ['Mobile Phone', 'mobile'],
      ['E-mail Address', 'email'],
    ],
  },
]

const same = (a: string, b: string): boolean =>
  a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').toLowerCase()

/** What the columns of a file become, if it is in this layout; what stands beside the known ones is left out. */
function columnsIn(
  { columns, toldBy }: Layout,
  headers: readonly string[],
): readonly ImportColumn[] | undefined {
  const has = (word: string): boolean => headers.some((header) => same(header, word))
  if (toldBy === undefined) {
    if (!columns.every(([word], place) => same(headers[place] ?? '', word))) return undefined
    return headers.map((_, place): ImportColumn => columns[place]?.[1] ?? 'ignore')
  }
  if (!toldBy.every(has)) return undefined
  return headers.map((header) => columns.find(([word]) => same(header, word))?.[1] ?? 'ignore')
}

/** The card service or address book in whose layout a file is, by the words over its columns. */
export function cardServiceOf(
  headers: readonly string[],
): { readonly service: CardService; readonly columns: readonly ImportColumn[] } | undefined {
  for (const layout of LAYOUTS) {
    const columns = columnsIn(layout, headers)
    if (columns) return { service: layout.service, columns }
  }
  return undefined
}
