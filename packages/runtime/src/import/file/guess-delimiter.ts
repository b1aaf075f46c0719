import type { ImportFormat } from '@shirube/contract'

type Delimiter = ImportFormat['delimiter']
const DELIMITERS = [',', '\t', ';'] as const satisfies readonly Delimiter[]
const LOOKED_AT = 20

/** What divides the columns: what stands most often in the first lines, outside of quotation marks. */
export function guessDelimiter(start: string): Delimiter {
  const bare = start
    .replaceAll(/"(?:[^"]|"")*"/gu, '')
    .split(/\r\n|\n|\r/u, LOOKED_AT)
    .join('\n')
  const often = (delimiter: string): number => bare.split(delimiter).length
  return DELIMITERS.toSorted((a, b) => often(b) - often(a))[0] ?? ','
}
