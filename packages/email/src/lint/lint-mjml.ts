import type { Language, Localised } from '@shirube/kernel'
import type { SourceFault } from '../fault/mail-fault.ts'
import { near } from '../liquid/scan.ts'
import { elementsOf, type MjmlTree } from '../mjml/check-mjml.ts'
import { FOOTER_PARTS, type FooterPart, missingFooterParts } from '../mjml/footer-parts.ts'
import type { XmlElement } from '../mjml/read-xml.ts'

const PART_NAMES: Readonly<Record<FooterPart, Localised>> = {
  name: { ja: '送信者の名称', en: "the sender's name" },
  address: { ja: '住所', en: 'the postal address' },
  contact: { ja: '問い合わせ先', en: 'a contact' },
  unsubscribe: { ja: '配信停止のリンク', en: 'the unsubscribe link' },
}
const PICTURES = new Set(['mj-image', 'img', 'mj-carousel-image'])
const ELSEWHERE = /^(?:mailto:|tel:|sms:|#)/iu

function altFault({ tag, at, attributes }: XmlElement): readonly SourceFault[] {
  return PICTURES.has(tag) && !attributes.some(({ name }) => name === 'alt')
    ? [{ code: 'no-alt', at: at.from }]
    : []
}

/** Links that open nowhere, that others can read along the way, or whose host the lead's data decides. */
function linkFaults(element: XmlElement, tree: MjmlTree): readonly SourceFault[] {
  return element.attributes.flatMap(({ name, valueAt }): readonly SourceFault[] => {
    if (name !== 'href' || element.tag === 'mj-font') return []
    const url = tree.source.slice(valueAt.from, valueAt.to).trim()
    const from = valueAt.from
    const values = { url: near(url) }
    const chunk = tree.chunks.find((one) => from <= one.from && one.to <= valueAt.to)
    const host = /^https?:\/\/[^/?#]*/iu.exec(tree.masked.slice(from, valueAt.to))?.[0]
    if (chunk && /^(?:unsubscribeUrl|viewUrl)$/u.test(chunk.content)) return []
    if (chunk && (host === undefined ? chunk.from === from : chunk.from < from + host.length))
      return [{ code: 'link-from-data', at: from, values }]
    if (ELSEWHERE.test(url) || /^https:/iu.test(url)) return []
    const code = host === undefined ? 'link-relative' : 'link-not-https'
    return [{ code, at: from, values }]
  })
}

/** A footer that the author began but that lacks something; no footer at all, or a name at the top, is not worth a word. */
function footerFault(tree: MjmlTree, language: Language): readonly SourceFault[] {
  const missing = missingFooterParts(tree)
  const begun = FOOTER_PARTS.some((part) => part !== 'name' && !missing.includes(part))
  if (missing.length === 0 || !begun) return []
  const names = missing.map((part) => PART_NAMES[part][language]).join(language === 'ja' ? '、' : ', ')
  return [{ code: 'own-footer', at: tree.body.inner.to, values: { missing: names } }]
}

function preheaderFault(tree: MjmlTree, preheader: string | undefined): readonly SourceFault[] {
  const preview = elementsOf(tree).find(({ tag }) => tag === 'mj-preview')
  return preview && preheader?.trim() ? [{ code: 'two-preheaders', at: preview.at.from }] : []
}

/** Advice on the MJML of a variant. */
export const lintMjml = (
  tree: MjmlTree,
  { language, preheader }: { readonly language: Language; readonly preheader: string | undefined },
): readonly SourceFault[] => [
  ...elementsOf(tree).flatMap((element) => [...altFault(element), ...linkFaults(element, tree)]),
  ...footerFault(tree, language),
  ...preheaderFault(tree, preheader),
]
