import { API_ROOT, problemSchema } from '@shirube/contract'
import type { z } from 'zod'
import { shownLanguage } from '../i18n/i18n.ts'
import { ProblemError, unreachable } from './problem-error.ts'
import { sessionStore, signedInAgain } from './session-store.ts'

/** How a file is sent. */
export interface FileUpload {
  readonly file: File
  /** How much of it has gone, from 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal?: AbortSignal
}

interface Reply {
  readonly status: number
  readonly body: unknown
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

// `fetch` tells nothing of how far a body has gone.
function send(path: string, { file, onProgress, signal }: FileUpload): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${API_ROOT}${path}?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type)
    request.setRequestHeader('accept-language', shownLanguage())
    const token = sessionStore.getState().session?.csrfToken
    if (token !== undefined) request.setRequestHeader('x-csrf-token', token)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () =>
      resolve({ status: request.status, body: parsed(request.responseText) }),
    )
    request.addEventListener('error', () => reject(unreachable(new Error('The upload did not get through'))))
    request.addEventListener('abort', () =>
      reject(new DOMException('The upload was called off', 'AbortError')),
    )
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/**
 * Sends a file as the body of a call; when the session has run out, again after the new sign-in. Throws
 * `ProblemError`.
 */
export async function sendFile<T extends z.ZodType>(
  path: string,
  answer: T,
  upload: FileUpload,
): Promise<z.infer<T>> {
  let reply = await send(path, upload)
  while (reply.status === 401) {
    await signedInAgain()
    reply = await send(path, upload)
  }
  const read = answer.safeParse(reply.body)
  if (reply.status === 201 && read.success) return read.data
  const problem = problemSchema.safeParse(reply.body)
  throw problem.success ? new ProblemError(problem.data) : unreachable(new Error(`Answered ${reply.status}`))
}
