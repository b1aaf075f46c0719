import type { SourceFault } from '../fault/mail-fault.ts'
import { type LiquidChunk, maskLiquid, near, scanLiquid } from '../liquid/scan.ts'
import { activeContent, isActiveAddress, oddComments } from './active-content.ts'
import { readXml, type Span, walk, type XmlElement } from './read-xml.ts'
import { BARE_ELEMENTS, BLOCK_PARENTS, TEXT_ELEMENTS } from './vocabulary.ts'

/** The syntax tree of a mail's MJML, with its Liquid; every place is an offset of `source`. */
export interface MjmlTree {
  readonly source: string
  /** The text with all Liquid blotted out, as the tree was read from it. */
  readonly masked: string
  readonly root: XmlElement
  readonly body: XmlElement
  readonly chunks: readonly LiquidChunk[]
}

/** The tree where the text could be read, and what is wrong with it. */
export interface MjmlCheck {
  readonly tree?: MjmlTree
  readonly faults: readonly SourceFault[]
}

const within = (span: Span, chunks: readonly LiquidChunk[]): readonly LiquidChunk[] =>
  chunks.filter(({ from, to }) => from < span.to && span.from < to)

/** Where something other than blanks begins. */
function firstInk(text: string, { from, to }: Span): number | undefined {
  const ink = text.slice(from, to).search(/\S/u)
  return ink < 0 ? undefined : from + ink
}

const ADDRESS_START = /^(?:https?:\/\/|mailto:|tel:|sms:|#)/iu

function liquidPlaces(element: XmlElement, chunks: readonly LiquidChunk[]): readonly SourceFault[] {
  const faults: SourceFault[] = []
  const names = [element.nameAt, ...element.attributes.map(({ nameAt }) => nameAt)]
  for (const name of names)
    if (within(name, chunks).length > 0) faults.push({ code: 'liquid-in-tag', at: name.from })
  const styled = element.tag === 'mj-style' || element.tag.toLowerCase() === 'style'
  const first = styled ? within(element.inner, chunks)[0] : undefined
  if (first) faults.push({ code: 'liquid-in-style', at: first.from })
  for (const { name, value, valueAt } of element.attributes) {
    if (!/href$/iu.test(name)) continue
    const inside = within(valueAt, chunks)
    if (inside.length === 0 || inside[0]?.from === valueAt.from || ADDRESS_START.test(value)) continue
    faults.push({ code: 'liquid-address', at: valueAt.from })
  }
  return faults
}

/** Text directly between blocks would vanish; only conditions and loops may stand there. */
function looseText(element: XmlElement, tree: Omit<MjmlTree, 'root' | 'body'>): readonly SourceFault[] {
  return element.texts.flatMap((span) => {
    const tags = BLOCK_PARENTS.has(element.tag)
      ? within(span, tree.chunks).filter((c) => c.kind === 'tag')
      : []
    let rest = tree.masked.slice(span.from, span.to)
    for (const { from, to } of tags)
      rest = rest.slice(0, from - span.from) + ' '.repeat(to - from) + rest.slice(to - span.from)
    const lost = rest.search(/\S/u)
    if (lost < 0) return []
    const at = span.from + lost
    return [
      { code: 'loose-text', at, values: { near: near(tree.source.slice(at, span.to)), tag: element.tag } },
    ]
  })
}

const textIn = ({ inner }: XmlElement, { masked }: MjmlTree): string => masked.slice(inner.from, inner.to)

function checkElement(element: XmlElement, tree: MjmlTree, inText: boolean): readonly SourceFault[] {
  const faults = [...activeContent(element), ...oddComments(tree.source, element.comments)]
  faults.push(...liquidPlaces(element, tree.chunks))
  if (element.tag.toLowerCase() === 'mj-include') faults.push({ code: 'include', at: element.at.from })
  if (element.tag === 'mj-html-attribute' && isActiveAddress(textIn(element, tree)))
    faults.push({
      code: 'active-address',
      at: element.inner.from,
      values: { attribute: textIn(element, tree) },
    })
  const holdsText = inText || TEXT_ELEMENTS.has(element.tag)
  const swallows = BLOCK_PARENTS.has(element.tag) || BARE_ELEMENTS.has(element.tag)
  if (!inText && swallows) faults.push(...looseText(element, tree))
  for (const child of element.children) faults.push(...checkElement(child, tree, holdsText))
  return faults
}

/**
 * Reads the MJML of a mail and finds what is wrong with its form: not well-formed, no body, parts that read
 * files, run programs or would vanish. What each tag may be called and hold is MJML's own to check.
 */
export function checkMjml(source: string): MjmlCheck {
  const liquid = scanLiquid(source)
  if (liquid.faults.length > 0) return { faults: liquid.faults }
  const masked = maskLiquid(source, liquid.chunks)
  const { roots, texts, faults } = readXml(masked, source)
  if (faults.length > 0) return { faults }
  const [root, ...others] = roots
  if (root?.tag !== 'mjml') return { faults: [{ code: 'not-mjml', at: root?.at.from ?? 0 }] }
  const outside = [
    ...others.map(({ at }) => at.from),
    ...texts.flatMap((span) => firstInk(masked, span) ?? []),
  ]
  if (outside[0] !== undefined) return { faults: [{ code: 'not-mjml', at: outside[0] }] }
  const bodies = root.children.filter(({ tag }) => tag === 'mj-body')
  const [body] = bodies
  if (!body || bodies.length > 1)
    return { faults: [{ code: 'one-body', at: bodies[1]?.at.from ?? root.at.from }] }
  const tree = { source, masked, root, body, chunks: liquid.chunks }
  return { tree, faults: checkElement(root, tree, false) }
}

/** All elements of a tree, in the order of the text. */
export const elementsOf = (tree: MjmlTree): readonly XmlElement[] => [...walk(tree.root)]
