import type { AddressColumn } from '@shirube/contract'
import { AppError, type InputIssue, type Localised } from '@shirube/kernel'
import { COLUMN_WORDS } from './address-columns.ts'

/** What is wrong with one row; `column` is missing where the whole row is at fault. */
export interface RowFault {
  readonly line: number
  readonly column?: AddressColumn
  /** Counted from 1. */
  readonly place?: number
  readonly text: Localised
}

/** What can be wrong with a cell, each with what stands there. */
export const cellFault = {
  noNetwork: () => ({
    ja: 'IPアドレスがありません',
    en: 'There is no IP address',
  }),
  twoNetworks: () => ({
    ja: 'ネットワークか、開始・終了アドレスのどちらか一方だけを入力してください',
    en: 'Give either a network or a first and a last address, not both',
  }),
  noAddress: (cell: string) => ({
    ja: `「${cell}」はIPアドレスとして読めません`,
    en: `“${cell}” is not an IP address`,
  }),
  noPrefix: (cell: string) => ({
    ja: `「${cell}」のプレフィックス長が正しくありません`,
    en: `“${cell}” has no valid prefix length`,
  }),
  notFirst: (cell: string, network: string) => ({
    ja: `「${cell}」はネットワークの先頭のアドレスではありません（${network} ではありませんか）`,
    en: `“${cell}” does not begin at its network’s first address (did you mean ${network}?)`,
  }),
  backwards: () => ({
    ja: '終了アドレスが開始アドレスより前にあります',
    en: 'The last address comes before the first',
  }),
  mixed: () => ({
    ja: '開始と終了でIPv4とIPv6が混ざっています',
    en: 'The first and the last address are IPv4 and IPv6',
  }),
  noCompany: () => ({
    ja: '会社名がありません（除外する行のほかは必要です）',
    en: 'There is no company name (only rows to ignore may go without)',
  }),
  tooLong: (most: number) => ({
    ja: `${most}文字を超えています`,
    en: `It is longer than ${most} characters`,
  }),
  noDomain: (cell: string) => ({
    ja: `「${cell}」はドメインとして読めません`,
    en: `“${cell}” is not a domain`,
  }),
  noNumber: (cell: string) => ({
    ja: `「${cell}」は法人番号ではありません（13桁・検査用数字を確かめてください）`,
    en: `“${cell}” is not a corporate number (thirteen digits; check the check digit)`,
  }),
  noYesOrNo: (cell: string) => ({
    ja: `「${cell}」は読めません（除外する行は 1、しない行は空にしてください）`,
    en: `“${cell}” is neither yes nor no (write 1 for rows to ignore, nothing for the others)`,
  }),
  contradicts: (other: number) => ({
    ja: `${other}行目と同じネットワークで、内容が違います`,
    en: `It is the network of line ${other}, with something else said of it`,
  }),
} as const

const issueOf = ({ line, column, place, text }: RowFault): InputIssue => ({
  path: column === undefined ? `lines.${line}` : `lines.${line}.${column}`,
  message: text.en,
  text: column === undefined ? text : spoken(column, text),
  line,
  ...(place !== undefined && { column: place }),
})

const spoken = (column: AddressColumn, text: Localised): Localised => ({
  ja: `${COLUMN_WORDS[column].ja}：${text.ja}`,
  en: `${COLUMN_WORDS[column].en}: ${text.en}`,
})

/** How many faults of a table are named before it is given up. */
export const NAMED_FAULTS = 20

/** Refusals of a table as a whole. */
export const tableFault = {
  noColumns: () =>
    new AppError('bad_input', {
      ja: '見出しの行が見つかりません。「ネットワーク」（または「開始アドレス」と「終了アドレス」）と「会社名」の列が必要です',
      en: 'No heading was found. A table needs the columns “Network” (or “First address” and “Last address”) and “Company”',
    }),
  tooMany: (most: number) =>
    new AppError('too_large', {
      ja: `行が多すぎます（上限${most.toLocaleString('ja')}行）`,
      en: `The table has too many rows (at most ${most.toLocaleString('en')})`,
    }),
  rows: (faults: readonly RowFault[]) => {
    const more = faults.length >= NAMED_FAULTS
    const [ja, en] = more ? ['最初の', 'The first '] : ['', '']
    return new AppError(
      'bad_input',
      {
        ja: `誤りのある行があるため、登録していません（${ja}${faults.length}件を表示）`,
        en: `Some rows are wrong, so nothing was changed. ${en}${faults.length} ${faults.length === 1 ? 'fault is' : 'faults are'} named`,
      },
      { issues: faults.map(issueOf) },
    )
  },
} as const
