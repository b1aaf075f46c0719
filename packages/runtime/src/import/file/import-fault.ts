import { MOST_COLUMNS } from '@shirube/contract'
import { AppError } from '@shirube/kernel'

/** The most bytes that one line may have: 2 MB. */
export const LONGEST_LINE = 2 * 1024 * 1024

/** Refusals of a file, each with the place where it is at fault. */
export const importFault = {
  empty: () => new AppError('bad_input', { ja: 'ファイルに行がありません', en: 'The file has no rows' }),
  binary: () =>
    new AppError('bad_input', {
      ja: 'CSV・TSV・Excel（.xlsx）のファイルではありません',
      en: 'This is neither a CSV, a TSV nor an Excel (.xlsx) file',
    }),
  oldWorkbook: () =>
    new AppError('bad_input', {
      ja: '古いExcel（.xls）は読めません。.xlsxかCSVで保存し直してください',
      en: 'Old Excel files (.xls) cannot be read. Save it as .xlsx or CSV',
    }),
  brokenWorkbook: (cause: unknown) =>
    new AppError(
      'bad_input',
      {
        ja: 'Excelファイルが壊れているか、パスワードで保護されています',
        en: 'The Excel file is broken or protected',
      },
      { cause },
    ),
  largeWorkbook: () =>
    new AppError('too_large', {
      ja: 'Excelファイルが大きすぎます。CSVで保存し直してください',
      en: 'The Excel file is too large. Save it as CSV',
    }),
  lineTooLong: (line: number) =>
    new AppError('too_large', {
      ja: `${line}行目が長すぎます（上限2MB）。改行のあるCSVかを確かめてください`,
      en: `Line ${line} is too long (at most 2 MB). Check that the file has line breaks`,
    }),
  tooManyColumns: (line: number, columns: number) =>
    new AppError('too_large', {
      ja: `${line}行目に${columns.toLocaleString('ja')}列あります（上限${MOST_COLUMNS}列）`,
      en: `Line ${line} has ${columns.toLocaleString('en')} columns (at most ${MOST_COLUMNS})`,
    }),
  openQuote: (line: number) =>
    new AppError('bad_input', {
      ja: `${line}行目の引用符「"」が閉じられていません`,
      en: `The quotation mark (") in line ${line} is never closed`,
    }),
  badQuote: (line: number) =>
    new AppError('bad_input', {
      ja: `${line}行目の引用符「"」の使い方を読み取れません`,
      en: `The quotation marks (") in line ${line} cannot be read`,
    }),
} as const
