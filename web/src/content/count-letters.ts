const SEGMENTS = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** How many letters a reader sees in a text: an emoji or a letter with its mark is one. */
export const countLetters = (text: string): number => Array.from(SEGMENTS.segment(text)).length
