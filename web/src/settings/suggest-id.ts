const LONGEST = 40

/** An id made of a name: its letters and digits; nothing where the name has none, as most Japanese ones. */
export function idOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[-0-9]+|-+$/gu, '')
    .slice(0, LONGEST)
}

/** A free id for a name: made of it where that is possible, else numbered. */
export function suggestId(name: string, kind: string, taken: ReadonlySet<string>): string {
  const base = idOf(name) === '' ? kind : idOf(name)
  if (base !== kind && !taken.has(base)) return base
  let n = 1
  while (taken.has(`${base}-${n}`)) n += 1
  return `${base}-${n}`
}
