const quoted = (cell: string): string =>
  // A cell that a spreadsheet would take for a formula is defused.
  `"${/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell}"`.replaceAll(/(?<=.)"(?=.)/gu, '""')

/** The rows that were not taken in, as a file to correct and take in again: the same columns, and why at the end. */
export function errorFile(
  headers: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly why: string }[],
  reason: string,
): string {
  const lines = [[...headers, reason], ...rows.map(({ cells, why }) => [...cells, why])]
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}
