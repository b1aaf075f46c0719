import { ADDRESS_COLUMNS, type AddressColumn } from '@shirube/contract'
import type { Localised } from '@shirube/kernel'
import { bareWord } from '../import/cell/bare-word.ts'

/** What a column is called in messages. */
export const COLUMN_WORDS: Readonly<Record<AddressColumn, Localised>> = {
  network: { ja: 'ネットワーク', en: 'Network' },
  first: { ja: '開始アドレス', en: 'First address' },
  last: { ja: '終了アドレス', en: 'Last address' },
  company: { ja: '会社名', en: 'Company' },
  domain: { ja: 'ドメイン', en: 'Domain' },
  corporateNumber: { ja: '法人番号', en: 'Corporate number' },
  ignored: { ja: '除外', en: 'Ignore' },
}

const PATTERNS: Readonly<Record<AddressColumn, RegExp>> = {
  network:
    /^(?:ネットワーク(?:アドレス)?|ip(?:アドレス)?(?:範囲|帯)?|cidr|アドレス|アドレス範囲|network|ip ?(?:address|range)?|prefix|subnet)$/iu,
  first:
    /^(?:(?:開始|先頭|始点)(?:ip)?(?:アドレス)?|自|from|(?:start|first|begin)(?:[ _-]?(?:ip|address))?|ip[ _-]?from)$/iu,
  last: /^(?:(?:終了|末尾|終点)(?:ip)?(?:アドレス)?|至|to|(?:end|last)(?:[ _-]?(?:ip|address))?|ip[ _-]?to)$/iu,
  company:
    /^(?:会社名?|企業名?|法人名|組織名?|団体名|名称|company(?:[ _-]?name)?|organi[sz]ation(?:[ _-]?name)?|name)$/iu,
  domain: /^(?:(?:会社|企業)?ドメイン(?:名)?|domain(?:[ _-]?name)?)$/iu,
  corporateNumber: /^(?:(?:会社|企業)?法人番号|corporate[ _-]?number)$/iu,
  ignored: /^(?:除外|対象外|無視|プロバイダー?|ignored?|exclude[d]?|isp|provider)$/iu,
}

/** Where the columns of a table stand, counted from 0; of two that are called alike, the first. */
export type AddressColumns = Readonly<Partial<Record<AddressColumn, number>>>

/** Which columns a row of words names. */
function namedBy(cells: readonly string[]): AddressColumns {
  const words = cells.map(bareWord)
  const places = ADDRESS_COLUMNS.map(
    (column) => [column, words.findIndex((word) => PATTERNS[column].test(word))] as const,
  )
  return Object.fromEntries(places.filter(([, place]) => place >= 0))
}

/** The columns of a table by the words over them; undefined when the row is no such heading. */
export function addressColumns(cells: readonly string[]): AddressColumns | undefined {
  const named = namedBy(cells)
  const hasRange = named.network !== undefined || (named.first !== undefined && named.last !== undefined)
  return hasRange && named.company !== undefined ? named : undefined
}
