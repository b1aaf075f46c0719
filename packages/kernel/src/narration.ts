import type { Language } from './language.ts'

/** The kinds of things that a scenario may refer to by id. */
export const ASSET_KINDS = [
  'mail',
  'form',
  'list',
  'segment',
  'material',
  'pageGroup',
  'customEvent',
  'customEventField',
  'customField',
  'user',
  'team',
  'scenario',
  'seminar',
] as const
export type AssetKind = (typeof ASSET_KINDS)[number]

/** What words need to know: the language, and what things are called. */
export interface NarrationContext {
  readonly language: Language
  /** The name a person gave to this thing, or undefined when it is missing. */
  nameOf(kind: AssetKind, id: string): string | undefined
  /** What the scenario calls one of its steps, or undefined when there is none. */
  stepTitle(nodeId: string): string | undefined
}

/** One step in words: the title on its card, the short line under it, and a whole sentence to read aloud. */
export interface Narration {
  readonly title: string
  readonly summary: string
  readonly sentence: string
}
