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

/** How a call may be ended early. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

async function send(endpoint: Endpoint, asked: Sent, signal: AbortSignal | undefined): Promise<Response> {
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
  const shown = await send(sessionEndpoints.show, {}, undefined)
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

/** The same with a way to end it early. */
export async function callWith<E extends Endpoint>(
  endpoint: E,
  asked: Sent,
  { signal }: CallOptions,
): Promise<Answered<E>> {
  let response = await send(endpoint, asked, signal)
  while (response.status === 401 && !isOfSession(endpoint) && sessionStore.getState().session !== undefined) {
    await signedInAgain()
    response = await send(endpoint, asked, signal)
  }
  if (await tookNewerToken(endpoint, response)) response = await send(endpoint, asked, signal)
  if (!response.ok) throw await problemOf(response)
  // Both sides are built from one contract: the server has already read its answer by this very schema.
  return (endpoint.answer === undefined ? undefined : await response.json()) as Answered<E>
}
