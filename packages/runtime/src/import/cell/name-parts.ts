/** Divides a whole name at its first space, full-width or not; without one it is the family name. */
export function partsOfName(
  name: string,
  [first, second]: readonly [string, string],
): Readonly<Record<string, string>> {
  const [family = '', ...given] = name.trim().split(/[\s\u3000]+/u)
  return { [first]: family, ...(given.length > 0 && { [second]: given.join(' ') }) }
}
