import { ROLES, type Role, type Scope } from '@shirube/contract'

/** Who may use a route. Every route declares one; a route without it is not taken in. */
export type Policy =
  | {
      readonly kind: 'public'
      /** Why nobody need be known. */
      readonly because: string
      /** Set for forms of our own screens: a browser must come from them. */
      readonly sameOrigin?: boolean
      /** How often one address may call in a minute. */
      readonly perMinute?: number
    }
  | {
      readonly kind: 'people'
      readonly roles: readonly Role[]
      /** What a key of the API needs; without it no key will do. */
      readonly scope?: Scope
    }

const withAdmin = (roles: readonly Role[]): readonly Role[] => [...new Set<Role>(['admin', ...roles])]

/** For colleagues of these roles, administrators always among them, and for keys with this scope. */
export const only = (roles: readonly Role[], scope?: Scope): Policy => ({
  kind: 'people',
  roles: withAdmin(roles),
  ...(scope !== undefined && { scope }),
})

/** For every colleague, and for keys with this scope. */
export const everybody = (scope?: Scope): Policy => only(ROLES, scope)

/** For anybody at all, for the reason that is given. */
export const open = (
  because: string,
  options: { readonly sameOrigin?: boolean; readonly perMinute?: number } = {},
): Policy => ({ kind: 'public', because, ...options })

/** Those who run campaigns. */
export const MARKETING = ['marketer'] as const satisfies readonly Role[]
/** Those who talk to leads. */
export const SALES_FORCE = ['inside_sales', 'sales'] as const satisfies readonly Role[]
