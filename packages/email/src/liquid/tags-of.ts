import type { Language } from '@shirube/kernel'
import { languagesOf, type MailContent, type MailVariant } from '../content/mail-content.ts'
import type { MailPart } from '../fault/mail-fault.ts'
import { offsetOfLine } from '../fault/position.ts'
import { liquidFor } from './engine.ts'
import { scanLiquid } from './scan.ts'

/** One use of a variable in a mail. */
export interface MailTag {
  /** Its full name, such as `lead.lastName` or `lead.custom.rank`. */
  readonly name: string
  /** True when another text stands in for it where it is missing. */
  readonly defaulted: boolean
  /** False inside a condition or a loop and where a tag only asks about it. */
  readonly shown: boolean
  readonly language: Language
  readonly part: MailPart
  /** Where it stands in its part. */
  readonly at: number
}

/** The parts of a variant that are written, in the order in which they are read. */
export const partsOf = (variant: MailVariant): readonly (readonly [MailPart, string])[] =>
  (['subject', 'preheader', 'mjml', 'text'] as const).flatMap((part) => {
    const source = variant[part]
    return source === undefined ? [] : [[part, source] as const]
  })

interface Use {
  readonly name: string
  readonly at: number
}

function usesIn(source: string, language: Language): readonly Use[] {
  const engine = liquidFor('text', language)
  const found: Use[] = []
  for (const variables of Object.values(engine.analyzeSync(engine.parse(source)).globals)) {
    for (const variable of variables) {
      const { row, col } = variable.location
      found.push({ name: variable.toString(), at: offsetOfLine(source, row) + col - 1 })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** Notes between the blocks are not sent, so what they mention is not used. */
const withoutNotes = (mjml: string): string =>
  mjml.replaceAll(/<!--(?!\[if)[\s\S]*?-->/gu, (note) => note.replaceAll(/[^\n]/gu, ' '))

/** The variables that one text uses; none when its Liquid cannot be read. */
export function tagsInText(written: string, part: MailPart, language: Language): readonly MailTag[] {
  const source = part === 'mjml' ? withoutNotes(written) : written
  const { chunks, faults } = scanLiquid(source)
  if (faults.length > 0) return []
  let uses: readonly Use[]
  try {
    uses = usesIn(source, language)
  } catch {
    return []
  }
  return uses.map(({ name, at }) => {
    const chunk = chunks.find(({ from, to }) => from <= at && at < to)
    const defaulted = /\|\s*default\s*:/u.test(chunk?.content ?? '')
    return { name, defaulted, shown: chunk?.kind === 'output' && chunk.depth === 0, language, part, at }
  })
}

/** Every use of a variable in a mail, in all its languages: what a recipient must have for it to read well. */
export const tagsOf = (content: MailContent): readonly MailTag[] =>
  languagesOf(content).flatMap((language) => {
    const variant = content.variants[language]
    return variant ? partsOf(variant).flatMap(([part, source]) => tagsInText(source, part, language)) : []
  })
