import type { ReadPart } from '@shirube/engine'

/** The reading as plain text, one sentence a line. */
export const readingText = (name: string, parts: readonly ReadPart[]): string =>
  [
    name,
    ...parts.map(({ way, sentences }) =>
      [way, ...sentences.map(({ text }) => text)].filter((line) => line !== '').join('\n'),
    ),
  ].join('\n\n')

function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

/** Prints the reading by itself, for those who approve it on paper. */
export function printReading(name: string, parts: readonly ReadPart[]): void {
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
  )
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
  frame.contentWindow?.print()
}
