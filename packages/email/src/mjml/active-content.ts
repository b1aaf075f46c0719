import type { SourceFault } from '../fault/mail-fault.ts'
import { near } from '../liquid/scan.ts'
import type { Span, XmlAttribute, XmlElement } from './read-xml.ts'

const ACTIVE_TAGS = new Set(
  'script iframe frame frameset object embed applet base form input button textarea select portal noscript'.split(
    ' ',
  ),
)
const ADDRESS = /^(?:javascript|vbscript|livescript|data):/u
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp);/u

/** What a browser would make of an address: without blanks and control characters, entities resolved. */
function asRead(value: string): string {
  const decoded = value
    .replaceAll(/&#x([0-9a-f]{1,6});?/giu, (_, hex: string) => fromCode(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d{1,7});?/gu, (_, digits: string) => fromCode(Number(digits)))
    .replaceAll(/&(?:colon|tab|newline);/giu, (name) => (name.toLowerCase() === '&colon;' ? ':' : ''))
  // eslint-disable-next-line no-control-regex -- browsers skip exactly these characters in an address
  return decoded.replaceAll(/[\u0000-\u0020\u007f-\u00a0]/gu, '').toLowerCase()
}

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** True for an address that would run a program instead of leading somewhere. */
export function isActiveAddress(value: string): boolean {
  const read = asRead(value)
  return ADDRESS.test(read) && !PICTURE.test(read)
}

function attributeFault(element: XmlElement, attribute: XmlAttribute): SourceFault | undefined {
  const at = attribute.nameAt.from
  const name = attribute.name.toLowerCase()
  const values = { attribute: attribute.name }
  if (name.startsWith('on') || name === 'srcdoc') return { code: 'active-attribute', at, values }
  if (element.tag === 'mj-html-attribute' && name === 'name' && /^\s*(?:on|srcdoc)/iu.test(attribute.value))
    return { code: 'active-attribute', at, values: { attribute: attribute.value } }
  if (name === 'http-equiv' && /refresh/iu.test(attribute.value))
    return { code: 'active-attribute', at, values }
  return isActiveAddress(attribute.value) ? { code: 'active-address', at, values } : undefined
}

/** What of an element would run a program in a reader that allows it. */
export function activeContent(element: XmlElement): readonly SourceFault[] {
  if (ACTIVE_TAGS.has(element.tag.toLowerCase()))
    return [{ code: 'active-content', at: element.at.from, values: { tag: element.tag } }]
  return element.attributes.flatMap((attribute) => attributeFault(element, attribute) ?? [])
}

/** Comments that XML and HTML end at different places, behind which markup could hide. */
export function oddComments(source: string, comments: readonly Span[]): readonly SourceFault[] {
  return comments.flatMap(({ from, to }) => {
    const body = source.slice(from + 4, to - 3)
    const odd = body.startsWith('>') || body.startsWith('->') || body.includes('--!>') || body.endsWith('--!')
    return odd
      ? [{ code: 'foreign-markup' as const, at: from, values: { near: near(source.slice(from, to)) } }]
      : []
  })
}
