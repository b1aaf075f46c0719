/** A catalogue of words: texts by name, in groups where they belong together. */
export interface Catalogue {
  readonly [name: string]: string | Catalogue
}

/** The two forms in which English counts; Japanese has one. */
type PluralForm = '_one' | '_other'

/**
 * The English words beside a Japanese catalogue: the same names and no others. Where English counts, the one name is
 * written as two, `people_one` and `people_other`. That none is missing is seen where both are paired (`areaText`).
 */
export type Twin<Ja extends Catalogue> = {
  readonly [K in keyof Ja & string as Ja[K] extends string
    ? K | `${K}${PluralForm}`
    : K]?: Ja[K] extends Catalogue ? Twin<Ja[K]> : string
}

/** The names that English lacks: `never` when both say everything. */
export type Missing<Ja, En> = {
  [K in keyof Ja & string]: Ja[K] extends string
    ? K extends keyof En
      ? never
      : `${K}${PluralForm}` extends keyof En
        ? never
        : K
    : K extends keyof En
      ? Missing<Ja[K], En[K]> extends infer Below extends string
        ? `${K}.${Below}`
        : never
      : K
}[keyof Ja & string]

/** Every text of a catalogue by its path: `list.title`. */
export type TextKey<Ja> = {
  [K in keyof Ja & string]: Ja[K] extends string ? K : `${K}.${TextKey<Ja[K]>}`
}[keyof Ja & string]

/** The text at a path. */
export type TextAt<Ja, Key extends string> = Key extends keyof Ja
  ? Ja[Key]
  : Key extends `${infer Head}.${infer Rest}`
    ? Head extends keyof Ja
      ? TextAt<Ja[Head], Rest>
      : never
    : never

type Trimmed<Text extends string> = Text extends ` ${infer Rest}`
  ? Trimmed<Rest>
  : Text extends `${infer Rest} `
    ? Trimmed<Rest>
    : Text

type Name<Inside extends string> = Trimmed<Inside extends `${infer Before},${string}` ? Before : Inside>

/** The names that stand in `{{ }}` in a text. */
export type Slots<Text> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? Name<Inside> | Slots<Rest>
  : never

/** What has to be said along with a text: a value for each of its slots; a count may always be. */
export type Values<Text> = { readonly [S in Slots<Text>]: string | number } & { readonly count?: number }
