import { API_ROOT, type Endpoint } from './endpoint.ts'

/** The address of one call below the root of a server, its parameters and its query filled in. */
export function pathOf(
  endpoint: Pick<Endpoint, 'path'>,
  asked: { readonly params?: unknown; readonly query?: unknown } = {},
): string {
  const params = (asked.params ?? {}) as Readonly<Record<string, string | number>>
  const path = endpoint.path.replaceAll(/:(\w+)/gu, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const query = Object.entries((asked.query ?? {}) as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return `${API_ROOT}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`
}
