const FORMULA = /^[=+\-@\t\r＝＋－＠]/u

const quoted = (cell: string): string => {
  // A cell that a spreadsheet would take for a formula is defused; taking the file in again takes the mark away.
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}

/** The rows that were not taken in, as a file to correct and take in again: the same columns, and why at the end. */
export function errorFile(
  headers: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly why: string }[],
  reason: string,
): string {
  const lines = [
    [...headers, reason],
    ...rows.map(({ cells, why }) => [...headers.map((_, place) => cells[place] ?? ''), why]),
  ]
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}
