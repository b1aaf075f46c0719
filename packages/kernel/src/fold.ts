/**
 * Text as it is compared everywhere in the product: NFKC, so that full-width ＡＢＣ and half-width ｶﾅ take one
 * form (Unicode Standard Annex 15), then lower case.
 */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase()
