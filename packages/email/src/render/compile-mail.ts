import { err, type Language, ok, type Result } from '@shirube/kernel'
import { checkVariant } from '../check/check-variant.ts'
import type { MailContent, MailVariant } from '../content/mail-content.ts'
import { locateFaults, type MailFault, type SourceFault } from '../fault/mail-fault.ts'
import { scanLiquid } from '../liquid/scan.ts'
import { partsOf, tagsInText } from '../liquid/tags-of.ts'
import type { MjmlTree } from '../mjml/check-mjml.ts'
import { missingFooterParts, missingInText } from '../mjml/footer-parts.ts'
import type { CompiledMail } from './compiled-mail.ts'
import { type CompiledLink, LinkNumbers } from './link/number-links.ts'
import { slotLinks, slotTextLinks } from './link/slot-links.ts'
import { PIXEL_SLOT, slotLiquid } from './link/slot-tags.ts'
import { FOOTER_MJML, FOOTER_TEXT } from './mjml/footer.ts'
import { checkVocabulary } from './mjml/registry.ts'
import { renderMjml } from './mjml/render-mjml.ts'
import { StandIns } from './mjml/stand-ins.ts'
import { weave } from './mjml/weave.ts'
import { plainText, tidyText } from './plain-text.ts'

interface Parts {
  readonly html: string
  readonly text: string
  readonly links: readonly CompiledLink[]
}

/** What the steps of one compilation share. */
interface Workshop {
  readonly numbers: LinkNumbers
  readonly standIns: StandIns
}

const PREHEADER_STYLE =
  'display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden'

function withPreheader(html: string, preheader: string): string {
  if (preheader.trim() === '') return html
  const safe = preheader.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return html.replace(/<body[^>]*>/iu, (body) => `${body}<div style="${PREHEADER_STYLE}">${safe}</div>`)
}

function withPixel(html: string, standIns: StandIns): string {
  const end = html.toLowerCase().lastIndexOf('</body>')
  return `${html.slice(0, end)}${standIns.put(PIXEL_SLOT)}${html.slice(end)}`
}

/** The author's own plain text, with links counted and the footer that the law wants. */
function ownText(source: string, language: Language, { numbers, standIns }: Workshop): string {
  const { chunks } = scanLiquid(source)
  const text = slotTextLinks(standIns.substitute(source, chunks), numbers, standIns)
  const footer = missingInText(chunks).length > 0 ? `\n${FOOTER_TEXT[language]}` : ''
  return `${tidyText(text.replaceAll('\r\n', '\n'))}${footer}`
}

async function renderParts(
  variant: MailVariant,
  language: Language,
  tree: MjmlTree,
): Promise<Result<Parts, readonly SourceFault[]>> {
  const standIns = new StandIns(JSON.stringify(variant))
  const numbers = new LinkNumbers()
  const footer = missingFooterParts(tree).length > 0 ? FOOTER_MJML[language] : ''
  const rendered = await renderMjml(weave(tree, footer, standIns), language)
  if (!rendered.ok) return rendered
  const { html, faults } = slotLinks(rendered.value, numbers, standIns)
  if (faults.length > 0) return err(faults)
  const text =
    variant.text === undefined
      ? plainText(html, language)
      : ownText(variant.text, language, { numbers, standIns })
  const { preheader = '' } = variant
  const safe = standIns.substitute(preheader, scanLiquid(preheader).chunks)
  const whole = withPixel(withPreheader(html, safe), standIns)
  return ok({ html: standIns.restore(whole), text: standIns.restore(text), links: numbers.links })
}

/** What was fine apart may not be together: a condition that a block of MJML tears in two shows here. */
function unreadable(compiled: CompiledMail): SourceFault | undefined {
  try {
    slotLiquid('html', compiled.language).parse(compiled.html)
    slotLiquid('text', compiled.language).parse(compiled.text)
    for (const { url } of compiled.links) slotLiquid('url', compiled.language).parse(url)
    return undefined
  } catch (error) {
    return { code: 'refused', at: 0, values: { detail: error instanceof Error ? error.message : '' } }
  }
}

/**
 * Makes one language of a mail ready for sending: checks it, renders the MJML, adds what the law wants and the
 * author left out, derives the plain text, finds and numbers the links. Costs tens of milliseconds, once for each
 * version; sending only fills in. A fault names its line and column, and leaves whatever was there before untouched.
 */
export async function compileMail(
  content: MailContent,
  language: Language,
): Promise<Result<CompiledMail, readonly MailFault[]>> {
  const variant = content.variants[language]
  if (!variant)
    return err(locateFaults([{ code: 'no-variant', at: 0 }], { source: '', part: 'mjml', language }))
  const { tree, faults } = checkVariant(variant, language)
  if (!tree || faults.length > 0) return err(faults)
  const where = { source: variant.mjml, part: 'mjml', language } as const
  const vocabulary = checkVocabulary(tree)
  if (vocabulary.length > 0) return err(locateFaults(vocabulary, where))
  const rendered = await renderParts(variant, language, tree)
  if (!rendered.ok) return err(locateFaults(rendered.error, where))
  const { html, text, links } = rendered.value
  const used = partsOf(variant).flatMap(([part, source]) => tagsInText(source, part, language))
  const compiled: CompiledMail = {
    format: 1,
    language,
    subject: variant.subject,
    html,
    text,
    links: [...links],
    variables: [...new Set(used.map(({ name }) => name))],
    htmlBytes: new TextEncoder().encode(html).length,
  }
  const torn = unreadable(compiled)
  return torn ? err(locateFaults([torn], where)) : ok(compiled)
}
