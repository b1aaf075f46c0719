import { err, type Language, ok, type Result } from '@shirube/kernel'
import type { MailVariant } from '../../content/mail-content.ts'
import type { MailContext, MailUrls } from '../../content/mail-context.ts'
import { locateFaults, type MailFault } from '../../fault/mail-fault.ts'
import { liquidFor } from '../../liquid/engine.ts'
import { textOf } from '../../liquid/escape.ts'
import { partsOf, tagsInText } from '../../liquid/tags-of.ts'
import { checkMjml } from '../../mjml/check-mjml.ts'
import { compileMail } from '../compile-mail.ts'
import type { FilledMail } from '../filled-mail.ts'
import { markBlocks } from '../mjml/mark-blocks.ts'
import { oneLine } from '../one-line.ts'
import { prepareMail } from '../prepare-mail.ts'
import { scopeOf } from '../scope.ts'
import { isEmpty } from '../simple-output.ts'

/** A value that a mail takes from its recipient. */
export interface ShownTag {
  readonly name: string
  /** Every place where it is used says what stands in for it. */
  readonly defaulted: boolean
  /** This recipient has no such value. */
  readonly missing: boolean
}

/** A mail as one recipient sees it. */
export interface ShownMail extends FilledMail {
  readonly preheader: string
  /** The size of the HTML in bytes before it is filled in, as Gmail measures it. */
  readonly bytes: number
  readonly links: number
}

/** What is shown, to whom. */
export interface MailShowing {
  readonly variant: MailVariant
  readonly language: Language
  readonly context: MailContext
  readonly urls: MailUrls
  /** Blocks tell where they stand in the source. */
  readonly marks: boolean
}

const valueAt = (scope: object, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Readonly<Record<string, unknown>>)[part]
          : undefined,
      scope,
    )

/** The values that a variant takes from its recipient, and which of them this one lacks. */
export function shownTags({ variant, language, context, urls }: MailShowing): readonly ShownTag[] {
  const scope = scopeOf(context, urls, language)
  const tags = new Map<string, ShownTag>()
  for (const [part, source] of partsOf(variant)) {
    for (const { name, defaulted } of tagsInText(source, part, language)) {
      const before = tags.get(name)
      const missing = isEmpty(valueAt(scope, name))
      tags.set(name, { name, defaulted: defaulted && (before?.defaulted ?? true), missing })
    }
  }
  return [...tags.values()]
}

function markedVariant(variant: MailVariant): MailVariant {
  const { tree } = checkMjml(variant.mjml)
  return tree ? { ...variant, mjml: markBlocks(tree) } : variant
}

function shownPreheader({ variant, language, context, urls }: MailShowing): string {
  const engine = liquidFor('text', language)
  const parsed = engine.parse(variant.preheader ?? '')
  return oneLine(textOf(engine.renderSync(parsed, scopeOf(context, urls, language))))
}

/** Makes one variant ready and fills it in, as sending would, or says what keeps it from being sent. */
export async function showMail(showing: MailShowing): Promise<Result<ShownMail, readonly MailFault[]>> {
  const { variant, language, context, urls, marks } = showing
  const contentOf = (one: MailVariant) => ({ format: 1, variants: { [language]: one } }) as const
  const compiled = await compileMail(contentOf(variant), language)
  if (!compiled.ok) return compiled
  const marked = marks ? await compileMail(contentOf(markedVariant(variant)), language) : compiled
  const filled = prepareMail((marked.ok ? marked : compiled).value).fill(context, urls)
  if (!filled.ok) {
    const where = { source: variant.mjml, part: 'mjml', language } as const
    return err(locateFaults([{ code: 'liquid-limit', at: 0 }], where))
  }
  const { subject, html, text } = filled.value
  const { htmlBytes, links } = compiled.value
  return ok({
    subject,
    html,
    text,
    preheader: shownPreheader(showing),
    bytes: htmlBytes,
    links: links.length,
  })
}
