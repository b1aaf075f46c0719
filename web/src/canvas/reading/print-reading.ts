import type { ReadPart } from '@shirube/engine'
import type { WayTouches } from './use-touches.ts'

/** The table under a reading, as it is copied and printed: the first row is its head. */
export interface PlainTable {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
}

/** What is said to leads as plain rows: way, when, who, where, what. */
export const rowsOf = (ways: readonly WayTouches[], fromStart: string): readonly (readonly string[])[] =>
  ways.flatMap(({ way, touches }) =>
    touches.map(({ when, who, where, what }) => [way === '' ? fromStart : way, when, who, where, what]),
  )

const said = ({ rows }: PlainTable): boolean => rows.length > 1

/** The reading as plain text, one sentence a line; the table as a spreadsheet takes it. */
export const readingText = (name: string, parts: readonly ReadPart[], table: PlainTable): string =>
  [
    name,
    ...parts.map(({ way, sentences }) =>
      [way, ...sentences.map(({ text }) => text)].filter((line) => line !== '').join('\n'),
    ),
    ...(said(table) ? [[table.title, ...table.rows.map((row) => row.join('\t'))].join('\n')] : []),
  ].join('\n\n')

function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function tableOf({ rows: [head = [], ...rows] }: PlainTable): HTMLElement {
  const element = document.createElement('table')
  for (const [tag, row] of [['th', head] as const, ...rows.map((each) => ['td', each] as const)]) {
    const tr = document.createElement('tr')
    tr.append(...row.map((cell) => line(tag, cell)))
    element.append(tr)
  }
  return element
}

/** Prints the reading by itself, for those who approve it on paper. */
export function printReading(name: string, parts: readonly ReadPart[], table: PlainTable): void {
  const frame = document.createElement('iframe')
  frame.hidden = true
  document.body.append(frame)
  const page = frame.contentDocument
  if (!page) return
  page.title = name
  page.documentElement.lang = document.documentElement.lang
  page.body.append(
    line('h1', name),
    ...parts.flatMap(({ way, sentences }) => [
      ...(way === '' ? [] : [line('h2', way)]),
      ...sentences.map(({ text }) => line('p', text)),
    ]),
    ...(said(table) ? [line('h2', table.title), tableOf(table)] : []),
  )
  for (const cell of page.querySelectorAll<HTMLElement>('th, td')) {
    cell.style.cssText = 'padding: 4px 8px; border: 1px solid; text-align: start; vertical-align: top'
  }
  const [drawn] = page.getElementsByTagName('table')
  if (drawn) drawn.style.borderCollapse = 'collapse'
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
  frame.contentWindow?.print()
}
