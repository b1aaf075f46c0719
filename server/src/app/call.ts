import type { Endpoint, Received } from '@shirube/contract'
import type { Actor } from '@shirube/db'
import type { Language } from '@shirube/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { actorOf, type Caller } from '../auth/caller.ts'
import { requestLanguage } from './request-language.ts'

/** One call of an endpoint, read and allowed. */
export interface Call<E extends Endpoint> extends Received<E> {
  /** Missing only where the policy is public. */
  readonly caller: Caller | undefined
  readonly actor: Actor
  readonly language: Language
  /** The caller's own name for this call: the same one again changes nothing. */
  readonly idempotencyKey: string | undefined
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

const LONGEST_KEY = 200

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && key !== '' ? key.slice(0, LONGEST_KEY) : undefined
}

/** Puts a call together from what the framework has read and checked by the endpoint's schemas. */
export function callOf<E extends Endpoint>(request: FastifyRequest, reply: FastifyReply): Call<E> {
  const received = { params: request.params, query: request.query, body: request.body } as Received<E>
  return {
    ...received,
    caller: request.caller,
    actor: actorOf(request.caller),
    language: requestLanguage(request),
    idempotencyKey: keyOf(request),
    request,
    reply,
  }
}
