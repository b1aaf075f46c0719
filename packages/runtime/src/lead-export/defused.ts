/** What a spreadsheet would take for a formula at the beginning of a cell (CWE-1236), full-width signs included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u

/** A text that no spreadsheet works out: what looks like a formula begins with an apostrophe. */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
