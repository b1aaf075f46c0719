import { type Answered, type Endpoint, pathOf, sessionEndpoints } from '@shirube/contract'
import { shownLanguage } from '../i18n/i18n.ts'
import type { AskedArg } from './asked.ts'
import { problemOf, unreachable } from './problem-error.ts'
import { sessionStore, signedInAgain, takeSession } from './session-store.ts'

interface Sent {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
}

/** How a call may be ended early, or outlive the page that makes it. */
export interface CallOptions {
  readonly signal?: AbortSignal
  readonly keepalive?: boolean
  /** It is told in passing and may fail: nobody is asked to sign in for it. */
  readonly inPassing?: boolean
}

async function send(endpoint: Endpoint, asked: Sent, options: CallOptions): Promise<Response> {
  const { signal, keepalive } = options
  const token = sessionStore.getState().session?.csrfToken
  try {
    return await fetch(pathOf(endpoint, asked), {
      method: endpoint.method,
      headers: {
        accept: 'application/json',
        'accept-language': shownLanguage(),
        ...(asked.body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && endpoint.method !== 'GET' && { 'x-csrf-token': token }),
      },
      ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
      ...(signal && { signal }),
      ...(keepalive && { keepalive }),
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw unreachable(cause)
  }
}

/** Signing in belongs to the session itself: a 401 there is a wrong password, not a session that ran out. */
const isOfSession = (endpoint: Endpoint): boolean => endpoint.path === sessionEndpoints.signIn.path

/** True when another tab has signed in anew meanwhile, so that only the token of this one was stale. */
async function tookNewerToken(endpoint: Endpoint, response: Response): Promise<boolean> {
  const { session } = sessionStore.getState()
  if (response.status !== 403 || endpoint.method === 'GET' || session === undefined) return false
  const shown = await send(sessionEndpoints.show, {}, {})
  if (!shown.ok) return false
  const newer = (await shown.json()) as typeof session
  if (newer.csrfToken === session.csrfToken || newer.user.id !== session.user.id) return false
  takeSession(newer)
  return true
}

/**
 * Makes one call of the API. When the session has run out under an open screen, it waits for a new sign-in and repeats
 * the call, so that nothing typed is lost. Throws `ProblemError`.
 */
export async function call<E extends Endpoint>(endpoint: E, ...[asked]: AskedArg<E>): Promise<Answered<E>> {
  return await callWith(endpoint, asked ?? {}, {})
}

/** The same with a way to end it early, or to make it while the page goes away. */
export async function callWith<E extends Endpoint>(
  endpoint: E,
  asked: Sent,
  options: CallOptions,
): Promise<Answered<E>> {
  let response = await send(endpoint, asked, options)
  const asks = options.inPassing !== true
  while (
    asks &&
    response.status === 401 &&
    !isOfSession(endpoint) &&
    sessionStore.getState().session !== undefined
  ) {
    await signedInAgain()
    response = await send(endpoint, asked, options)
  }
  if (await tookNewerToken(endpoint, response)) response = await send(endpoint, asked, options)
  if (!response.ok) throw await problemOf(response)
  // Both sides are built from one contract: the server has already read its answer by this very schema.
  return (endpoint.answer === undefined ? undefined : await response.json()) as Answered<E>
}
