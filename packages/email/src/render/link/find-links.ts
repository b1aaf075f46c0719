import { Parser } from 'htmlparser2'
import type { Span } from '../../mjml/read-xml.ts'

/** One link of an HTML text. */
export interface FoundLink {
  /** The address as written, between the quotation marks. */
  readonly at: Span
  /** The address with its entities resolved. */
  readonly url: string
  /** The words or the picture's description that a reader clicks on. */
  readonly label: string
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/gu

/** The place of the href's value inside the text of one tag. */
function hrefIn(tag: string): Span | undefined {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3]
    if (match[1]?.toLowerCase() !== 'href' || value === undefined) continue
    const from = match.index + match[0].length - value.length - 1
    return { from, to: from + value.length }
  }
  return undefined
}

const shifted = (link: FoundLink, by: number): FoundLink => ({
  ...link,
  at: { from: link.at.from + by, to: link.at.to + by },
})

interface OpenLink {
  readonly at: Span
  readonly url: string
  label: string
}

const close = ({ at, url, label }: OpenLink): FoundLink => ({
  at,
  url,
  label: label.replaceAll(/\s+/gu, ' ').trim().slice(0, 200),
})

/** All links of an HTML text in their order, those for Outlook inside conditional comments included. */
export function findLinks(html: string): readonly FoundLink[] {
  const found: FoundLink[] = []
  let open: OpenLink | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'img' && open) open.label += ` ${attributes['alt'] ?? ''} `
      if (name !== 'a' && name !== 'area') return
      const tag = html.slice(parser.startIndex, parser.endIndex + 1)
      const href = hrefIn(tag)
      if (!href) return
      const at = { from: parser.startIndex + href.from, to: parser.startIndex + href.to }
      const link = { at, url: attributes['href'] ?? '', label: attributes['aria-label'] ?? '' }
      if (name === 'a') open = link
      else found.push(close({ ...link, label: attributes['alt'] ?? '' }))
    },
    ontext(text) {
      if (open) open.label += text
    },
    onclosetag(name) {
      if (name !== 'a' || !open) return
      found.push(close(open))
      open = undefined
    },
    oncomment(comment) {
      if (!comment.startsWith('[if')) return
      const start = parser.startIndex + '<!--'.length
      found.push(...findLinks(comment).map((link) => shifted(link, start)))
    },
  })
  parser.end(html)
  return found.sort((a, b) => a.at.from - b.at.from)
}
