import { checkMjml, type XmlElement } from '@shirube/email'

/** One block of a mail in the order of reading; offsets are those of the MJML. */
export interface OutlineBlock {
  readonly tag: string
  readonly from: number
  readonly to: number
  /** 0 for what stands on its own, 1 for what stands in columns. */
  readonly depth: 0 | 1
  /** The first words of the block, where it has any. */
  readonly words: string
  readonly columns: number
}

const HOLDERS = new Set(['mj-section', 'mj-wrapper', 'mj-column', 'mj-group'])

const plain = (text: string): string =>
  text
    .replaceAll(/<[^>]*>|\{%[^%]*%\}/gu, ' ')
    .replaceAll(/&[a-z]+;/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 40)

const columnsIn = (section: XmlElement): number =>
  section.children
    .flatMap((child) => (child.tag === 'mj-group' ? child.children : [child]))
    .filter(({ tag }) => tag === 'mj-column').length

function blocksIn(element: XmlElement, depth: 0 | 1, source: string): readonly OutlineBlock[] {
  const { tag, at, inner, attributes } = element
  if (!tag.startsWith('mj-')) return []
  const columns = tag === 'mj-section' ? columnsIn(element) : 0
  const alt = attributes.find(({ name }) => name === 'alt')?.value ?? ''
  const words = HOLDERS.has(tag) ? '' : alt || plain(source.slice(inner.from, inner.to))
  const own: OutlineBlock = { tag, from: at.from, to: at.to, depth, words, columns }
  if (!HOLDERS.has(tag)) return [own]
  const below = element.children.flatMap((child) => blocksIn(child, columns > 1 ? 1 : depth, source))
  return columns > 1 ? [own, ...below] : below
}

/** The blocks of a mail that a person would name; undefined while its MJML cannot be read. */
export function outlineOf(mjml: string): readonly OutlineBlock[] | undefined {
  const { tree } = checkMjml(mjml)
  return tree?.body.children.flatMap((child) => blocksIn(child, 0, mjml))
}
