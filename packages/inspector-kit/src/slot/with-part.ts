/** The same data with one of its optional parts set, or taken out when there is nothing to set. */
export function withPart<T extends object, K extends keyof T>(
  whole: T,
  key: K,
  part: Exclude<T[K], undefined> | undefined,
): T {
  if (part !== undefined) return { ...whole, [key]: part }
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as T
}
