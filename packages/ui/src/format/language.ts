/** The languages of the product. */
export type Language = 'ja' | 'en'
