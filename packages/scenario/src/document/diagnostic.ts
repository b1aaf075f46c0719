import { type AssetKind, fill, LANGUAGES, type Language, type Localised, type NodeId } from '@shirube/kernel'

/** Something about a drawing that a person should know, with the place it is about. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning'
  /** Stable, for code and tests: `structure.unreachable`. */
  readonly code: string
  readonly node?: NodeId
  /** Path inside the node's data (`cases.0.when`), or inside the settings when there is no node. */
  readonly field?: string
  /** What is missing, for those who work on the file of a drawing; words for people are in the message. */
  readonly asset?: { readonly kind: AssetKind; readonly id: string }
  readonly message: Localised
}

/** A diagnostic whose message is filled in for each language. */
export function diagnostic(
  about: Omit<Diagnostic, 'message'>,
  text: Localised,
  values: Readonly<Record<string, string | number>> = {},
): Diagnostic {
  const message = Object.fromEntries(LANGUAGES.map((l) => [l, fill(text[l], values)])) as Record<
    Language,
    string
  >
  return { ...about, message }
}

/** True when nothing in the list stands against publishing. */
export const publishable = (found: readonly Diagnostic[]): boolean =>
  found.every((d) => d.severity !== 'error')
