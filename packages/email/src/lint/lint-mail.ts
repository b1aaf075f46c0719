import type { Language } from '@shirube/kernel'
import { languagesOf, type MailContent, type MailVariant } from '../content/mail-content.ts'
import { locateFaults, type MailFault, type MailPart, type SourceFault } from '../fault/mail-fault.ts'
import { partsOf, tagsInText } from '../liquid/tags-of.ts'
import { isMailVariable } from '../liquid/variables.ts'
import { checkMjml } from '../mjml/check-mjml.ts'
import { lintMjml } from './lint-mjml.ts'

/** What lint needs to know beyond the text. */
export interface LintOptions {
  /** Ids of the organisation's custom fields; without them every custom field is taken for one. */
  readonly customFields?: readonly string[]
  /** The size of the finished HTML in each language (`CompiledMail.htmlBytes`). */
  readonly htmlBytes?: Readonly<Partial<Record<Language, number>>>
}

const CLIPPED_AT = 102 * 1024
// These are empty for nobody.
const ALWAYS_THERE =
  /^(?:organisation|sender)\.|^(?:unsubscribeUrl|viewUrl|receiveReason|today|lead\.(?:id|email|createdOn))$/u

function variableFaults(
  source: string,
  part: MailPart,
  from: { readonly language: Language; readonly options: LintOptions },
): readonly SourceFault[] {
  return tagsInText(source, part, from.language).flatMap(
    ({ name, at, shown, defaulted }): readonly SourceFault[] => {
      if (!isMailVariable(name, from.options.customFields))
        return [{ code: 'unknown-variable', at, values: { name } }]
      const mayBeEmpty = shown && !defaulted && !ALWAYS_THERE.test(name)
      return mayBeEmpty ? [{ code: 'no-default', at, values: { name } }] : []
    },
  )
}

function sizeFault(bytes: number | undefined): readonly SourceFault[] {
  return bytes !== undefined && bytes > CLIPPED_AT * 0.95
    ? [{ code: 'size-clip', at: 0, values: { kb: Math.round(bytes / 1024) } }]
    : []
}

function lintVariant(variant: MailVariant, language: Language, options: LintOptions): readonly MailFault[] {
  const warn = (found: readonly SourceFault[], part: MailPart, source: string): readonly MailFault[] =>
    locateFaults(found, { source, part, language }, 'warning')
  const { tree } = checkMjml(variant.mjml)
  const markup = tree ? lintMjml(tree, { language, preheader: variant.preheader }) : []
  const subject: readonly SourceFault[] =
    variant.subject.trim() === '' ? [{ code: 'empty-subject', at: 0 }] : []
  return [
    ...warn(subject, 'subject', variant.subject),
    ...partsOf(variant).flatMap(([part, source]) =>
      warn(variableFaults(source, part, { language, options }), part, source),
    ),
    ...warn([...sizeFault(options.htmlBytes?.[language]), ...markup], 'mjml', variant.mjml),
  ]
}

/** Advice on a mail before it is sent: what readers would miss, mistrust or never see. None of it forbids sending. */
export const lintMail = (content: MailContent, options: LintOptions = {}): readonly MailFault[] =>
  languagesOf(content).flatMap((language) => {
    const variant = content.variants[language]
    return variant ? lintVariant(variant, language, options) : []
  })
