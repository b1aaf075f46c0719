import { scanLiquid } from '../../liquid/scan.ts'
import { elementsOf, type MjmlTree } from '../../mjml/check-mjml.ts'
import type { Span, XmlElement } from '../../mjml/read-xml.ts'
import { BLOCK_PARENTS, isMjmlTag, TEXT_ELEMENTS } from '../../mjml/vocabulary.ts'
import type { StandIns } from './stand-ins.ts'

interface Change extends Span {
  readonly text: string
}

const inside = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

/** Elements that hold blocks, and so neither text nor HTML of their own. */
const holdsBlocks = ({ tag }: XmlElement): boolean => isMjmlTag(tag) && !TEXT_ELEMENTS.has(tag)

/** Notes between blocks are the author's own and are not sent; their lines stay, so that places do. */
function notes(tree: MjmlTree, blocks: readonly XmlElement[]): readonly Change[] {
  return blocks
    .flatMap(({ comments }) => comments)
    .map(({ from, to }) => ({ from, to, text: tree.source.slice(from, to).replaceAll(/[^\n]/gu, '') }))
}

/** MJML drops text between blocks, so a condition or loop that stands there goes into an `mj-raw`. */
function liquid(tree: MjmlTree, blocks: readonly XmlElement[], standIns: StandIns): readonly Change[] {
  const between = blocks.filter(({ tag }) => BLOCK_PARENTS.has(tag)).flatMap(({ texts }) => texts)
  return tree.chunks.map(({ from, to }) => {
    const word = standIns.put(tree.source.slice(from, to))
    const loose = between.some((text) => inside({ from, to }, text))
    return { from, to, text: loose ? `<mj-raw>${word}</mj-raw>` : word }
  })
}

/** MJML writes every value between double quotation marks without looking inside. */
function quotes(tree: MjmlTree, elements: readonly XmlElement[]): readonly Change[] {
  return elements
    .filter(({ tag }) => isMjmlTag(tag))
    .flatMap(({ attributes }) => attributes)
    .flatMap(({ valueAt: { from, to } }) =>
      [...tree.masked.slice(from, to).matchAll(/"/gu)].map(({ index }) => ({
        from: from + index,
        to: from + index + 1,
        text: '&quot;',
      })),
    )
}

function closing(tree: MjmlTree, footer: string, standIns: StandIns): readonly Change[] {
  const text = standIns.substitute(footer, scanLiquid(footer).chunks)
  const { body } = tree
  if (body.inner.to < body.at.to) return [{ from: body.inner.to, to: body.inner.to, text }]
  return [{ from: body.at.to - 2, to: body.at.to, text: `>${text}</mj-body>` }]
}

/**
 * The MJML that is given to MJML itself: words stand in for Liquid, conditions between blocks survive, and
 * the footer is there. Lines stay what they were.
 */
export function weave(tree: MjmlTree, footer: string, standIns: StandIns): string {
  const elements = elementsOf(tree)
  const blocks = elements.filter(holdsBlocks)
  const removed = notes(tree, blocks)
  const changes = [...liquid(tree, blocks, standIns), ...quotes(tree, elements)]
    .filter((change) => !removed.some((note) => inside(change, note)))
    .concat(removed, footer === '' ? [] : closing(tree, footer, standIns))
    .sort((a, b) => a.from - b.from)
  let at = 0
  let woven = ''
  for (const { from, to, text } of changes) {
    woven += tree.source.slice(at, from) + text
    at = to
  }
  return woven + tree.source.slice(at)
}
