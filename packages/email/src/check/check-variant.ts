import type { Language } from '@shirube/kernel'
import type { MailVariant } from '../content/mail-content.ts'
import { locateFaults, type MailFault } from '../fault/mail-fault.ts'
import { checkLiquid } from '../liquid/check-liquid.ts'
import { partsOf } from '../liquid/tags-of.ts'
import { checkMjml, type MjmlTree } from '../mjml/check-mjml.ts'

/** What a check of one variant came to: its tree when the MJML could be read, and everything at fault. */
export interface VariantCheck {
  readonly tree?: MjmlTree
  readonly faults: readonly MailFault[]
}

/** Checks the writing of one variant: personalisation in each part, the form of the MJML. Renders nothing. */
export function checkVariant(variant: MailVariant, language: Language): VariantCheck {
  const faults = partsOf(variant).flatMap(([part, source]) =>
    locateFaults(checkLiquid(source, language), { source, part, language }),
  )
  const { tree, faults: markup } = checkMjml(variant.mjml)
  const where = { source: variant.mjml, part: 'mjml', language } as const
  // Both look at the blocks of Liquid; what is said twice is said once.
  const said = new Set(faults.map(({ part, code, line, column }) => `${part} ${code} ${line}:${column}`))
  const more = locateFaults(markup, where).filter(
    ({ part, code, line, column }) => !said.has(`${part} ${code} ${line}:${column}`),
  )
  return { ...(tree && { tree }), faults: [...faults, ...more] }
}
