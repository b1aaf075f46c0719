import type { LiquidChunk } from '../liquid/scan.ts'
import type { MjmlTree } from './check-mjml.ts'
import { elementsOf } from './check-mjml.ts'

/** What the law wants at the end of every mail: 特定電子メール法, article 4. */
export const FOOTER_PARTS = ['name', 'address', 'contact', 'unsubscribe'] as const
export type FooterPart = (typeof FOOTER_PARTS)[number]

const WANTED: Readonly<Record<FooterPart, readonly string[]>> = {
  name: ['organisation.name'],
  address: ['organisation.address'],
  contact: ['organisation.contact'],
  unsubscribe: ['unsubscribeUrl'],
}

/** Only what is shown to everybody counts: plain, outside every condition and loop. */
const shown = (chunks: readonly LiquidChunk[], name: string): readonly LiquidChunk[] =>
  chunks.filter((chunk) => chunk.kind === 'output' && chunk.depth === 0 && chunk.content === name)

const missingAmong = (isThere: (name: string) => boolean): readonly FooterPart[] =>
  FOOTER_PARTS.filter((part) => !WANTED[part].some(isThere))

/** The parts of the footer that a mail's own MJML does not show; none missing means it has a footer of its own. */
export function missingFooterParts(tree: MjmlTree): readonly FooterPart[] {
  const elements = elementsOf(tree)
  const hidden = elements.flatMap(({ comments }) => comments)
  const head = tree.root.children.filter(({ tag }) => tag === 'mj-head').map(({ at }) => at)
  const visible = tree.chunks.filter(
    (chunk) => ![...hidden, ...head].some(({ from, to }) => from <= chunk.from && chunk.to <= to),
  )
  const values = elements.flatMap(({ attributes }) => attributes)
  return missingAmong((name) =>
    shown(visible, name).some((chunk) => {
      const attribute = values.find(({ valueAt }) => valueAt.from <= chunk.from && chunk.to <= valueAt.to)
      if (name !== 'unsubscribeUrl') return attribute === undefined
      // The link must lead there and nowhere else.
      return (
        attribute?.name === 'href' &&
        attribute.valueAt.from === chunk.from &&
        attribute.valueAt.to === chunk.to
      )
    }),
  )
}

/** The parts of the footer that a plain text of its own does not show. */
export const missingInText = (chunks: readonly LiquidChunk[]): readonly FooterPart[] =>
  missingAmong((name) => shown(chunks, name).length > 0)
