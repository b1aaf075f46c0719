/** Where the web site of the fictional company lies. */
export const siteOf = (publicUrl: string): string => `${publicUrl}/demo`
