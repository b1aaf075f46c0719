/** What stands in a field, one thing on each line. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\s+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
