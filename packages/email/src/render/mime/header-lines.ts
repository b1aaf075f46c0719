import { err, ok, type Result } from '@shirube/kernel'

/** Why a message cannot be written: which header field has a value that cannot stand there. */
export interface MimeFault {
  readonly code: 'bad-header'
  readonly field: string
}

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,70}$/u
const VALUE = /^[\u0020-\u007e]*(?:\r\n [\u0021-\u007e][\u0020-\u007e]*)*$/u
const LINE = 76
const LONGEST = 990

/** Breaks a long value at its blanks (RFC 5322, 2.2.3). */
function fold(name: string, value: string): string {
  if (value.includes('\r\n') || name.length + 2 + value.length <= LINE) return value
  let line = name.length + 2
  return value
    .split(' ')
    .map((word, i) => {
      const breaks = i > 0 && line + 1 + word.length > LINE
      line = breaks ? 1 + word.length : line + (i > 0 ? 1 : 0) + word.length
      return breaks ? `\r\n ${word}` : `${i > 0 ? ' ' : ''}${word}`
    })
    .join('')
}

/** Gathers the header of a message; refuses whatever could begin a line of its own. */
export class HeaderLines {
  private readonly lines: string[] = []
  private refused: string | undefined

  /** Adds a field; an undefined value is one that could not be written. */
  add(name: string, value: string | undefined): void {
    const folded = value === undefined ? undefined : fold(name, value)
    const fits =
      folded !== undefined &&
      NAME.test(name) &&
      VALUE.test(folded) &&
      folded.split('\r\n').every((line) => line.length + name.length + 2 <= LONGEST)
    if (fits) this.lines.push(`${name}: ${folded}`)
    else this.refused ??= name
  }

  /** The finished header without the empty line after it, or the first field that could not be written. */
  finish(): Result<string, MimeFault> {
    return this.refused === undefined
      ? ok(this.lines.join('\r\n'))
      : err({ code: 'bad-header', field: this.refused })
  }
}
