/**
 * Text as it is compared everywhere in the product: NFKC, so that full-width ＡＢＣ and half-width ｶﾅ take one
 * form (Unicode Standard Annex 15), then lower case, each letter for itself: İ becomes an i, and the σ that ends a
 * Greek word is the one within it. `folded` in the database does the same.
 */
export const fold = (text: string): string =>
  text.normalize('NFKC').replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ')
