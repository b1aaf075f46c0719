import type { Asked, Endpoint } from '@shirube/contract'

type Part<E extends Endpoint, K extends 'params' | 'query' | 'body'> = Asked<E>[K] extends undefined
  ? {}
  : {} extends Asked<E>[K]
    ? { readonly [P in K]?: Asked<E>[K] }
    : { readonly [P in K]: Asked<E>[K] }

/** What a call is made with: the parts that its endpoint has, left away where nothing in them must be given. */
export type AskedOf<E extends Endpoint> = Part<E, 'params'> & Part<E, 'query'> & Part<E, 'body'>

/** The same as an argument that may be left away when there is nothing to ask for. */
export type AskedArg<E extends Endpoint> = {} extends AskedOf<E> ? [asked?: AskedOf<E>] : [asked: AskedOf<E>]
