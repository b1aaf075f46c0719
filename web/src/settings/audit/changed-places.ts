/** One place in which a thing differs: what stood there before and after, as text; missing where there was nothing. */
export interface ChangedPlace {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1)
}

/** The places in which a thing is another than before, by their paths; lists count as one place. */
export function changedPlaces(before: unknown, after: unknown, path = ''): readonly ChangedPlace[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const groups = [before, after].filter(isGroup)
  const [one, other] = [before, after].map((value) => (isGroup(value) ? value : {}))
  // Something that was not there before is taken apart as well, so that each place has its line.
  if (groups.length === 0 || [before, after].some((value) => value !== undefined && !isGroup(value)))
    return [{ path, before: textOf(before), after: textOf(after) }]
  const keys = [...new Set(groups.flatMap((group) => Object.keys(group)))]
  return keys.flatMap((key) => changedPlaces(one?.[key], other?.[key], path === '' ? key : `${path}.${key}`))
}
