import type { Runtime } from '../runtime.ts'

const SHAPE = /^([0-9a-f-]{36})\.([0-9a-f]{4}\.[\w-]{22})$/u

const textOf = (form: string, pending: string): string => `confirm:${form}:${pending}`

/** The signed path that confirms one submission of a form; it opens nothing else. */
export const makeConfirmPath = (
  { keyring }: Pick<Runtime, 'keyring'>,
  about: { readonly form: string; readonly pending: string },
): string =>
  `/f/${about.form}/confirm/${about.pending}.${keyring.sign('confirm', textOf(about.form, about.pending))}`

/** Which submission a link confirms; undefined when it is not, bit by bit, one of ours. */
export function readConfirmToken(
  { keyring }: Pick<Runtime, 'keyring'>,
  form: string,
  token: string,
): string | undefined {
  const [, pending = '', signature = ''] = SHAPE.exec(token) ?? []
  return keyring.verify('confirm', textOf(form, pending), signature) ? pending : undefined
}
