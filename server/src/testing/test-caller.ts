import { type Answered, type Asked, type Endpoint, type Problem, pathOf } from '@shirube/contract'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

type Method = NonNullable<InjectOptions['method']>
type Headers = Readonly<Record<string, string>>

/** What a call came to: the body is the answer when it was let through, the problem when it was refused. */
export interface Answer<T> {
  readonly status: number
  readonly body: T
  readonly problem: Problem
  readonly raw: LightMyRequestResponse
}

/** A colleague or a program in a test: calls the server as the screens or a client would. */
export interface TestCaller {
  readonly id: string
  /** The headers with which it calls. */
  readonly headers: Headers
  /** Calls an endpoint. */
  ask<E extends Endpoint>(
    endpoint: E,
    asked?: Partial<Asked<E>>,
    headers?: Headers,
  ): Promise<Answer<Answered<E>>>
  /** Calls any address. */
  send(
    method: Method,
    url: string,
    sent?: { readonly body?: unknown; readonly headers?: Headers },
  ): Promise<Answer<unknown>>
}

/** Makes somebody who calls with these headers. */
export function makeCaller(app: FastifyInstance, id: string, own: Headers): TestCaller {
  const send: TestCaller['send'] = async (method, url, sent = {}) => {
    const payload = sent.body === undefined ? {} : { payload: sent.body as object }
    const raw = await app.inject({ method, url, headers: { ...own, ...sent.headers }, ...payload })
    const json = String(raw.headers['content-type']).includes('json') ? raw.json<unknown>() : undefined
    return { status: raw.statusCode, body: json, problem: json as Problem, raw }
  }
  return {
    id,
    headers: own,
    send,
    async ask<E extends Endpoint>(endpoint: E, asked: Partial<Asked<E>> = {}, headers: Headers = {}) {
      const answer = await send(endpoint.method, pathOf(endpoint, asked), { body: asked.body, headers })
      return answer as Answer<Answered<E>>
    },
  }
}
