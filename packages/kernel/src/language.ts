/** The languages that the product speaks. */
export const LANGUAGES = ['ja', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in each language. */
export type Localised = Readonly<Record<Language, string>>

/**
 * Fills `{name}` slots of a sentence. The order of the slots belongs to each language's sentence.
 * Throws when the sentence names a slot that has no value: a defect of the catalogue, found by its test.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new Error(`The sentence "${sentence}" has no value for {${name}}`)
    return String(value)
  })
}
