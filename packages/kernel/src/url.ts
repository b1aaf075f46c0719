/** The parts of a web address that rules and reports use. */
export interface ParsedUrl {
  readonly protocol: 'http' | 'https'
  /** Lower case, without `www.` kept as it is; with the port when there is one. */
  readonly host: string
  /** Starts with `/`; percent-decoded where that is valid. */
  readonly path: string
  /** Query parameters in their order; a repeated name keeps its first value. */
  readonly query: Readonly<Record<string, string>>
  readonly fragment: string
}

// Browsers take a backslash for a slash: an address with one before its path would name another host to them.
const SHAPE = /^(https?):\/\/([^/?#\\]*)((?:\/[^?#]*)?)(?:\?([^#]*))?(?:#(.*))?$/iu
const HOST = /^[\p{L}\p{N}._-]+(?::\d{1,5})?$/u

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Reads an absolute http(s) address without any platform API; anything else gives undefined. */
export function parseUrl(text: string): ParsedUrl | undefined {
  const match = SHAPE.exec(text.trim())
  if (!match) return undefined
  const authority = (match[2] ?? '').split('@').pop() ?? ''
  if (!HOST.test(authority)) return undefined
  const query = Object.create(null) as Record<string, string>
  for (const pair of (match[4] ?? '').split('&')) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    const name = decode((cut < 0 ? pair : pair.slice(0, cut)).replaceAll('+', ' '))
    if (!(name in query)) query[name] = cut < 0 ? '' : decode(pair.slice(cut + 1).replaceAll('+', ' '))
  }
  return {
    protocol: match[1]?.toLowerCase() === 'http' ? 'http' : 'https',
    host: authority.toLowerCase(),
    path: decode(match[3] || '/'),
    query,
    fragment: decode(match[5] ?? ''),
  }
}

/** True when the path fits a pattern in which `*` stands for any run of characters, a slash included. */
export function pathMatches(pattern: string, path: string): boolean {
  const parts = pattern.split('*')
  const [first = '', ...rest] = parts
  if (rest.length === 0) return path === first || path === `${first}/` || `${path}/` === first
  if (!path.startsWith(first)) return false
  let from = first.length
  const last = rest.pop() ?? ''
  for (const part of rest) {
    const at = path.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return path.length - last.length >= from && path.endsWith(last)
}
