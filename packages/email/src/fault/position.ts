/** A place in a text as an editor counts: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The line and column of an offset. */
export function positionOf(source: string, offset: number): Position {
  const before = source.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: offset - lastBreak }
}

/** The offset at which a line begins; the end of the text when there is no such line. */
export function offsetOfLine(source: string, line: number): number {
  let at = 0
  for (let i = 1; i < line; i++) {
    const next = source.indexOf('\n', at)
    if (next < 0) return source.length
    at = next + 1
  }
  return at
}
