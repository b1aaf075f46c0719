import { elementsOf, type MjmlTree } from '../../mjml/check-mjml.ts'
import type { XmlElement } from '../../mjml/read-xml.ts'
import { BLOCK_PARENTS, isMjmlTag } from '../../mjml/vocabulary.ts'

/** What the class of a marked block begins with; the offset of its element in the MJML follows. */
export const BLOCK_MARK = 'mj-at-'

const UNMARKED = new Set(['mj-body', 'mj-raw'])

interface Insertion {
  readonly at: number
  readonly text: string
}

function markOf(element: XmlElement): Insertion {
  const mark = `${BLOCK_MARK}${element.at.from}`
  const own = element.attributes.find(({ name }) => name === 'css-class')
  return own
    ? { at: own.valueAt.to, text: ` ${mark}` }
    : { at: element.nameAt.to, text: ` css-class="${mark}"` }
}

/** The same MJML with a class on every block that tells where it stands, so that a preview leads to its source. */
export function markBlocks(tree: MjmlTree): string {
  const parents = [tree.body, ...elementsOf(tree).filter(({ tag }) => BLOCK_PARENTS.has(tag))]
  const inBody = ({ at }: XmlElement): boolean => tree.body.at.from <= at.from && at.to <= tree.body.at.to
  const blocks = new Set(parents.filter(inBody).flatMap(({ children }) => children))
  const marks = [...blocks]
    .filter(({ tag }) => isMjmlTag(tag) && !UNMARKED.has(tag))
    .map(markOf)
    .sort((a, b) => b.at - a.at)
  return marks.reduce((text, { at, text: mark }) => text.slice(0, at) + mark + text.slice(at), tree.source)
}
