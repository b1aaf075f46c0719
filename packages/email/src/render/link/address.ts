/** The address as browsers understand it when it leads to a web page; undefined for everything else. */
export function webAddress(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text.trim())
    return protocol === 'https:' || protocol === 'http:' ? href : undefined
  } catch {
    return undefined
  }
}
