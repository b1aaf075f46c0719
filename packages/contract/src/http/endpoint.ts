import type { z } from 'zod'

/** Where every path of the API begins. */
export const API_ROOT = '/api/v1'

/** One call of the HTTP API: how it is made, what it takes, what it answers. Server, screens and command line share it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `API_ROOT`; `:name` stands for a parameter. */
  readonly path: `/${string}`
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** Missing: there is nothing to answer (204). */
  readonly answer?: z.ZodType
  /** The status of success, where it is neither 200 nor 204. */
  readonly status?: 201 | 202
}

/** The calls of one resource, by name. */
export type Endpoints = Readonly<Record<string, Endpoint>>

type Read<E extends Endpoint, K extends 'params' | 'query' | 'body' | 'answer'> =
  E[K] extends z.ZodType<infer T> ? T : undefined
type Sent<E extends Endpoint, K extends 'params' | 'query' | 'body' | 'answer'> = E[K] extends z.ZodType
  ? z.input<E[K]>
  : undefined

/** What the server reads out of a call. */
export interface Received<E extends Endpoint> {
  readonly params: Read<E, 'params'>
  readonly query: Read<E, 'query'>
  readonly body: Read<E, 'body'>
}
/** What a caller hands over. */
export interface Asked<E extends Endpoint> {
  readonly params: Sent<E, 'params'>
  readonly query: Sent<E, 'query'>
  readonly body: Sent<E, 'body'>
}
/** What is answered, as the server gives it. */
export type Given<E extends Endpoint> = E['answer'] extends z.ZodType ? z.input<E['answer']> : undefined
/** What is answered, as the caller reads it. */
export type Answered<E extends Endpoint> = Read<E, 'answer'>
