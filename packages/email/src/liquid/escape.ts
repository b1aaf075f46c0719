interface FilterThis {
  readonly context: { readonly memoryLimit: { use(count: number): void } }
}

const MARKUP = /[&<>"']/u
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

/** A value of a lead as text: nothing for what is missing, lists with commas, never an object's insides. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return ''
}

/** Text that is safe inside markup and inside quoted attributes. */
export const toHtml = (text: string): string =>
  MARKUP.test(text) ? text.replaceAll(/[&<>"']/gu, (c) => ENTITIES[c] ?? c) : text

/** Counts a value against the memory that one filling-in may use, and gives it as text. */
export function charge(this: FilterThis, value: unknown): string {
  const text = textOf(value)
  this.context.memoryLimit.use(text.length)
  return text
}

/** Makes a value safe for markup. */
export function escapeHtml(this: FilterThis, value: unknown): string {
  return toHtml(charge.call(this, value))
}

/** Leaves a value as it is, for plain text. */
export function plain(this: FilterThis, value: unknown): string {
  return charge.call(this, value)
}

/** Makes a value one component of an address, whatever it holds (RFC 3986, percent-encoding). */
export function escapeUrl(this: FilterThis, value: unknown): string {
  // Half a surrogate pair has no encoding at all and would throw.
  return encodeURIComponent(charge.call(this, value).replaceAll(/\p{Cs}/gu, '\uFFFD'))
}
