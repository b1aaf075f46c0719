import type { SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/xml'
import type { SourceFault } from '../fault/mail-fault.ts'
import { near } from '../liquid/scan.ts'

/** A stretch of the source, by offsets. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** One attribute of a tag; its value as written, without the quotation marks. */
export interface XmlAttribute {
  readonly name: string
  readonly value: string
  readonly nameAt: Span
  /** Between the quotation marks. */
  readonly valueAt: Span
}

/** One element of the text, with the place of all its parts, so that a change can leave every other byte alone. */
export interface XmlElement {
  readonly tag: string
  readonly at: Span
  readonly nameAt: Span
  /** Between the opening and the closing tag; empty when it closes itself. */
  readonly inner: Span
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  readonly texts: readonly Span[]
  readonly comments: readonly Span[]
}

/** What a text holds: its elements, and what keeps it from being well-formed. */
export interface XmlScan {
  readonly roots: readonly XmlElement[]
  /** Text outside every element. */
  readonly texts: readonly Span[]
  readonly faults: readonly SourceFault[]
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const DEEPEST = 60
const PROLOGUE = new Set(['Cdata', 'ProcessingInst', 'DoctypeDecl'])

/** Reads one text; kept together because every part needs the source and the list of faults. */
class XmlReader {
  readonly faults: SourceFault[] = []
  private readonly source: string
  private readonly shown: string

  constructor(source: string, shown: string) {
    this.source = source
    this.shown = shown
  }

  private text({ from, to }: Span): string {
    return this.source.slice(from, to)
  }

  /** Notes what the parser could not read. A bare `&` is no fault: mail clients read it as people mean it. */
  private broken(node: SyntaxNode): void {
    if (this.text(node) === '&') return
    const at = Math.min(node.from, Math.max(0, this.source.length - 1))
    const around = this.shown.slice(Math.max(0, at - 10), at + 20)
    this.faults.push({ code: 'malformed', at, values: { near: near(around) } })
  }

  private attribute(node: SyntaxNode): XmlAttribute | undefined {
    const name = node.getChild('AttributeName')
    const value = node.getChild('AttributeValue')
    for (let n = (value ?? node).firstChild; n; n = n.nextSibling) if (n.type.isError) this.broken(n)
    if (!name || !value) return undefined
    const valueAt = { from: value.from + 1, to: Math.max(value.from + 1, value.to - 1) }
    const nameAt = { from: name.from, to: name.to }
    return { name: this.text(name), value: this.text(valueAt), nameAt, valueAt }
  }

  private attributes(open: SyntaxNode, tag: string): readonly XmlAttribute[] {
    const found = new Map<string, XmlAttribute>()
    for (let node = open.firstChild; node; node = node.nextSibling) {
      if (node.type.isError) this.broken(node)
      if (node.name !== 'Attribute') continue
      const attribute = this.attribute(node)
      if (!attribute) continue
      if (found.has(attribute.name)) {
        const values = { tag, attribute: attribute.name }
        this.faults.push({ code: 'duplicate-attribute', at: node.from, values })
      } else found.set(attribute.name, attribute)
    }
    return [...found.values()]
  }

  element(node: SyntaxNode, depth: number): XmlElement {
    const open = node.getChild('OpenTag') ?? node.getChild('SelfClosingTag') ?? node
    const name = open.getChild('TagName') ?? { from: open.from + 1, to: open.from + 1 }
    const tag = this.text(name)
    const attributes = this.attributes(open, tag)
    const missing = node.getChild('MissingCloseTag')
    const close = node.getChild('CloseTag')
    if (missing && tag !== '' && !VOID.has(tag.toLowerCase()))
      this.faults.push({ code: 'unclosed', at: open.from, values: { tag } })
    if (depth === DEEPEST) this.faults.push({ code: 'too-deep', at: open.from, values: { limit: DEEPEST } })
    const inside = depth >= DEEPEST ? { children: [], texts: [], comments: [] } : this.inside(node, depth)
    const inner = { from: open.to, to: close?.from ?? Math.max(open.to, node.to) }
    const at = { from: node.from, to: node.to }
    return { tag, at, nameAt: { from: name.from, to: name.to }, inner, attributes, ...inside }
  }

  /** What lies directly in a node: elements, runs of text, comments. */
  inside(node: SyntaxNode, depth: number): Pick<XmlElement, 'children' | 'texts' | 'comments'> {
    const children: XmlElement[] = []
    const texts: Span[] = []
    const comments: Span[] = []
    for (let n = node.firstChild; n; n = n.nextSibling) {
      if (n.type.isError) this.broken(n)
      else if (n.name === 'Element') children.push(this.element(n, depth + 1))
      else if (n.name === 'Comment') comments.push({ from: n.from, to: n.to })
      else if (n.name === 'Text') texts.push({ from: n.from, to: n.to })
      else if (n.name === 'MismatchedCloseTag') {
        const name = n.getChild('TagName')
        this.faults.push({ code: 'stray-close', at: n.from, values: { tag: name ? this.text(name) : '' } })
      } else if (PROLOGUE.has(n.name)) {
        this.faults.push({ code: 'foreign-markup', at: n.from, values: { near: near(this.text(n)) } })
      }
    }
    return { children, texts, comments }
  }
}

/**
 * Reads a text as XML, with the elements of HTML that never close; says where it is not well-formed.
 * @param shown the text as its author sees it, of the same length
 */
export function readXml(source: string, shown = source): XmlScan {
  const reader = new XmlReader(source, shown)
  const { children, texts } = reader.inside(parser.parse(source).topNode, 0)
  return { roots: children, texts, faults: reader.faults }
}

/** An element and all that lie in it, in the order of the text. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* walk(child)
}
