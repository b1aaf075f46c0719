import type { Role, Scope } from '@shirube/contract'
import type { Actor } from '@shirube/db'
import { AppError, type Language } from '@shirube/kernel'

/** Who calls: a colleague with a session, or a program with a key. */
export type Caller =
  | {
      readonly kind: 'user'
      readonly id: string
      readonly name: string
      readonly email: string
      readonly role: Role
      readonly language: Language
      /** The token of the session. */
      readonly token: string
    }
  | {
      readonly kind: 'key'
      readonly id: string
      readonly name: string
      readonly scopes: readonly Scope[]
    }

/** The caller as the list of changes names them. */
export const actorOf = (caller: Caller | undefined): Actor =>
  caller ? { kind: caller.kind, id: caller.id } : { kind: 'system' }

const NOT_A_PERSON = {
  ja: 'この操作はAPIキーではできません。ログインして行ってください',
  en: 'This cannot be done with a key. Sign in to do it',
} as const

/** The colleague who calls. Throws `forbidden` for a program. */
export function colleague(caller: Caller | undefined): Extract<Caller, { kind: 'user' }> {
  if (caller?.kind === 'user') return caller
  throw new AppError('forbidden', NOT_A_PERSON)
}
