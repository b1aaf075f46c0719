import { drawingIn, type ScenarioTemplate, type TemplateAsset } from '@shirube/contract'
import { err, type InputIssue, type Language, type Localised, ok, type Result } from '@shirube/kernel'
import { parseScenario, type Scenario } from '@shirube/scenario'
import { type ParseError, parse as parseLoosely } from 'jsonc-parser'
import { z } from 'zod'

/** What a scenario is begun with: a template, or a file. */
export interface Beginning {
  readonly name: string
  readonly purpose: string
  readonly drawing: Scenario
  /** What it brings along for the things that it refers to. */
  readonly assets: readonly TemplateAsset[]
  readonly differences: readonly Localised[]
}

/** A template with its words in one language. Throws on one that does not fit this release. */
export function beginningOfTemplate(template: ScenarioTemplate, language: Language): Beginning {
  const drawing = parseScenario(drawingIn(template.scenario, language))
  if (!drawing.ok) throw new TypeError(`The template ${template.id} cannot be read`)
  const { name, purpose, assets, differences } = template
  return { name: name[language], purpose: purpose[language], drawing: drawing.value, assets, differences }
}

/** As `shirube scenario export` and this list write it. */
const exportedSchema = z.object({ name: z.string().trim().min(1).max(120), scenario: z.unknown() })

/** Why a file is no scenario: it is not JSON from this place on, or these places are at fault. */
export type FileFault =
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'places'; readonly issues: readonly InputIssue[] }

const nameOfFile = (file: string): string => file.replace(/(\.scenario)?\.json$/u, '').slice(0, 120)

/** Where a text stops being JSON, both counted from 1. */
function placeOfFault(text: string): { readonly line: number; readonly column: number } {
  const faults: ParseError[] = []
  parseLoosely(text, faults, { disallowComments: true })
  const before = text.slice(0, faults[0]?.offset ?? 0).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Reads a file that holds a scenario, exported or drawn by hand. Nothing is mended silently. */
export function readScenarioFile(file: string, text: string): Result<Beginning, FileFault> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return err({ kind: 'not-json', ...placeOfFault(text) })
  }
  const exported = exportedSchema.safeParse(json)
  const drawing = parseScenario(exported.success ? exported.data.scenario : json)
  if (!drawing.ok) return err({ kind: 'places', issues: drawing.error })
  const name = exported.success ? exported.data.name : nameOfFile(file)
  const { purpose } = drawing.value.settings
  return ok({ name, purpose, drawing: drawing.value, assets: [], differences: [] })
}
