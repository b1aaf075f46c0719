// eslint-disable-next-line typescript/triple-slash-reference -- an ambient declaration cannot be imported
/// <reference path="./mjml-preset-core.d.ts" />
import { initializeType } from 'mjml-core'
import preset from 'mjml-preset-core'
import type { SourceFault } from '../../fault/mail-fault.ts'
import type { MjmlTree } from '../../mjml/check-mjml.ts'
import type { XmlAttribute, XmlElement } from '../../mjml/read-xml.ts'

declare module 'mjml-core' {
  /** The check of one type of attribute, which the published types leave out. */
  export function initializeType(type: string): new (value: string) => { isValid(): boolean }
}

const COMPONENTS = new Map(preset.components.map((component) => [component.componentName, component]))
// MJML knows these by name only; they hold defaults and selectors.
const NAMED_ONLY = new Set(['mjml', 'mj-all', 'mj-class', 'mj-selector', 'mj-html-attribute'])
const EVERYWHERE = new Set(['mj-class', 'css-class'])

const isText = (element: XmlElement): boolean => COMPONENTS.get(element.tag)?.endingTag === true

function mayStandIn(tag: string, parent: string): boolean {
  const allowed = preset.dependencies[parent]
  if (!allowed) return NAMED_ONLY.has(parent)
  return allowed.some((one) => (typeof one === 'string' ? one === tag : one.test(tag)))
}

function attributeFault(
  element: XmlElement,
  attribute: XmlAttribute,
  tree: MjmlTree,
): SourceFault | undefined {
  const { name, value, nameAt, valueAt } = attribute
  if (EVERYWHERE.has(name) || NAMED_ONLY.has(element.tag)) return undefined
  const type = COMPONENTS.get(element.tag)?.allowedAttributes?.[name]
  if (type === undefined)
    return { code: 'unknown-attribute', at: nameAt.from, values: { tag: element.tag, attribute: name } }
  if (type === 'string') return undefined
  const filled = tree.chunks.some(({ from, to }) => from < valueAt.to && valueAt.from < to)
  if (filled) return { code: 'liquid-in-attribute', at: valueAt.from, values: { attribute: name } }
  const Type = initializeType(type)
  return new Type(value).isValid()
    ? undefined
    : { code: 'bad-value', at: valueAt.from, values: { attribute: name, value } }
}

function checkElement(element: XmlElement, parent: string | undefined, tree: MjmlTree): SourceFault[] {
  const { tag, at } = element
  if (!COMPONENTS.has(tag) && !NAMED_ONLY.has(tag))
    return [{ code: 'unknown-tag', at: at.from, values: { tag } }]
  const faults: SourceFault[] = []
  if (parent !== undefined && !mayStandIn(tag, parent))
    faults.push({ code: 'misplaced', at: at.from, values: { tag, parent } })
  for (const attribute of element.attributes) {
    const fault = attributeFault(element, attribute, tree)
    if (fault) faults.push(fault)
  }
  if (!isText(element)) for (const child of element.children) faults.push(...checkElement(child, tag, tree))
  return faults
}

/** Tags, attributes and values that MJML does not know, and tags in the wrong place, by MJML's own registry. */
export const checkVocabulary = (tree: MjmlTree): readonly SourceFault[] =>
  checkElement(tree.root, undefined, tree)

/** What MJML knows: its elements, and whether it passes their content on as written. */
export const knownElements = (): ReadonlyMap<string, { readonly holdsText: boolean }> =>
  new Map(
    [...NAMED_ONLY, ...COMPONENTS.keys()].map((tag) => [
      tag,
      { holdsText: COMPONENTS.get(tag)?.endingTag === true },
    ]),
  )

/** One element of MJML, as somebody who writes a mail may use it. */
export interface MjmlElement {
  readonly tag: string
  readonly attributes: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly children: readonly string[]
}

const CHOICE = /^enum\(([^)]*)\)$/u
const NOT_OFFERED = new Set(['mj-include', 'mj-html-attributes', 'mj-html-attribute', 'mj-selector'])

function attributesOf(tag: string): MjmlElement['attributes'] {
  const own = Object.entries(COMPONENTS.get(tag)?.allowedAttributes ?? {})
  return [...own, ...[...EVERYWHERE].map((name) => [name, 'string'] as const)].map(([name, type]) => ({
    name,
    values: type === 'boolean' ? ['true', 'false'] : (CHOICE.exec(type)?.[1]?.split(',') ?? []),
  }))
}

/** Everything that may be written in a mail, by MJML's own registry: for completion while writing. */
export function mjmlVocabulary(): readonly MjmlElement[] {
  const tags = [...NAMED_ONLY, ...COMPONENTS.keys()].filter((tag) => !NOT_OFFERED.has(tag))
  return tags.map((tag) => ({
    tag,
    attributes: attributesOf(tag),
    children: tags.filter((child) => Object.hasOwn(preset.dependencies, tag) && mayStandIn(child, tag)),
  }))
}
