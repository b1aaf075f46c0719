/** How texts are looked up in the DNS; each record in the pieces that it was sent in. */
export type ResolveTxt = (name: string) => Promise<readonly (readonly string[])[]>

/** What was found where a record is to stand. */
export interface DkimFinding {
  readonly found: 'right' | 'different' | 'missing' | 'unreachable'
  readonly seen: readonly string[]
}

/** The public key that a record holds, white space aside (RFC 6376, 3.2). */
const publicKeyOf = (record: string): string | undefined =>
  record
    .split(';')
    .map((tag) => tag.replaceAll(/\s/gu, ''))
    .find((tag) => tag.startsWith('p='))
    ?.slice(2)

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** Looks a DKIM record up and compares its key with ours. */
export async function checkDkim(
  wanted: { readonly name: string; readonly value: string },
  resolve: ResolveTxt,
): Promise<DkimFinding> {
  let seen: readonly string[]
  try {
    seen = (await resolve(wanted.name)).map((pieces) => pieces.join(''))
  } catch (error) {
    const none = codeOf(error) === 'ENOTFOUND' || codeOf(error) === 'ENODATA'
    return { found: none ? 'missing' : 'unreachable', seen: [] }
  }
  if (seen.length === 0) return { found: 'missing', seen }
  const right = seen.some((record) => publicKeyOf(record) === publicKeyOf(wanted.value))
  return { found: right ? 'right' : 'different', seen }
}
