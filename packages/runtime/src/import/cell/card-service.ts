import type { CardService, ImportColumn } from '@shirube/contract'

/** What stands over the columns that every file of the service begins with, and what each becomes. */
interface Layout {
  readonly service: CardService
  readonly columns: readonly (readonly [word: string, column: ImportColumn])[]
}

/**
 * The layouts of card services that are known for certain. Of several telephones the last one given counts: the
 * direct one before that of the department before that of the company.
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
]

const same = (a: string, b: string): boolean =>
  a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').toLowerCase()

/** The card service whose export a file is, by the words over its first columns; what the service adds behind is left out. */
export function cardServiceOf(
  headers: readonly string[],
): { readonly service: CardService; readonly columns: readonly ImportColumn[] } | undefined {
  const layout = LAYOUTS.find(({ columns }) =>
    columns.every(([word], place) => same(headers[place] ?? '', word)),
  )
  if (!layout) return undefined
  const columns = headers.map((_, place): ImportColumn => layout.columns[place]?.[1] ?? 'ignore')
  return { service: layout.service, columns }
}
