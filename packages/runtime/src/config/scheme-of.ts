/** The scheme of a URL with its colon, in small letters; nothing when it is no URL. */
export function schemeOf(text: string): string {
  try {
    return new URL(text).protocol
  } catch {
    return ''
  }
}
