import type { Localised } from '@shirube/kernel'
import { fold } from '@shirube/kernel'

/** The active colleagues by what files call them: by address and by name, width, case and spaces aside. */
export type OwnerBook = ReadonlyMap<string, readonly string[]>

const NOBODY: Localised = {
  ja: 'このユーザーはいません。担当のほかは取り込みます',
  en: 'is no colleague; the row is imported without its owner',
}
const SEVERAL: Localised = {
  ja: '同じ名前のユーザーが複数います。メールアドレスで指定してください。担当のほかは取り込みます',
  en: 'is the name of several colleagues: give the address; the row is imported without its owner',
}

const calledBy = (words: string): string => fold(words).replaceAll(/\s/gu, '')

/** Makes ready to find colleagues by address or name. */
export function ownerBook(
  colleagues: readonly { readonly id: string; readonly name: string; readonly email: string }[],
): OwnerBook {
  const book = new Map<string, readonly string[]>()
  for (const { id, name, email } of colleagues)
    for (const key of new Set([calledBy(name), calledBy(email)]))
      book.set(key, [...(book.get(key) ?? []), id])
  return book
}

/** The colleague whom a cell names, or why nobody is named. */
export function findOwner(
  book: OwnerBook,
  words: string,
): { readonly owner: string } | { readonly warning: Localised } {
  const [owner, another] = book.get(calledBy(words)) ?? []
  if (owner === undefined) return { warning: NOBODY }
  return another === undefined ? { owner } : { warning: SEVERAL }
}
