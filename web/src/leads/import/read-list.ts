import { decodeText, type Encoding } from './decode-text.ts'

/** A list as it stands in a file: the words over the columns, and the rows with their lines. */
export interface ReadList {
  readonly name: string
  readonly encoding: Encoding
  readonly headers: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: string[] }[]
}

/** Reads a file of comma, tab or semicolon separated values. Throws when it is none. */
export async function readList(file: File): Promise<ReadList> {
  const { parse } = await import('csv-parse/browser/esm/sync')
  const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()))
  const [first = ''] = text.split('\n', 1)
  const delimiter =
    [',', '\t', ';'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ','
  const records: unknown = parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  // With `info` each record comes with its line; the library's types leave that out.
  const [head, ...rows] = records as { record: string[]; info: { lines: number } }[]
  return {
    name: file.name.slice(0, 120),
    encoding,
    headers: head?.record ?? [],
    rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })),
  }
}
