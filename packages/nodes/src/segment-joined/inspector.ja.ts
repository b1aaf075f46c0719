/** The words of the settings of "joined a segment", in Japanese. */
export const ja = { segment: 'セグメント' } as const
