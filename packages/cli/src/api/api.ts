import { type Answered, type Asked, type Endpoint, type Problem, pathOf } from '@shirube/contract'
import { AppError, type AppErrorCode, type Language } from '@shirube/kernel'

/** A running server, as the command line talks to it. */
export interface Api {
  readonly url: string
  /** Makes a call. Throws what the server refuses, in its own words, with each place at fault. */
  call<E extends Endpoint>(endpoint: E, asked?: Partial<Asked<E>>): Promise<Answered<E>>
}

/** Where the server is, and with which key it is called. */
export interface Connection {
  readonly url: string
  readonly key: string
  readonly language: Language
}

const TEXT = {
  ja: {
    away: '{url} に接続できません。npm start で起動しているか、--url（または SHIRUBE_URL）が正しいか確認してください。',
    odd: '{url} は Shirube のサーバーではないようです（HTTP {status}）。',
  },
  en: {
    away: '{url} does not answer. Is it running (npm start), and is --url (or SHIRUBE_URL) right?',
    odd: '{url} does not seem to be a Shirube server (HTTP {status}).',
  },
} as const

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'issues' in body

function placeOf({ path, line, column }: Problem['issues'][number]): string {
  return line === undefined ? path : `${path}:${line}:${column ?? 1}`
}

/** A refusal of the server, with each place at fault on a line of its own. */
function refusalOf(problem: Problem): AppError {
  const issues = problem.issues.map((issue) => `  - ${placeOf(issue)}: ${issue.message}`)
  const code: AppErrorCode = problem.code === 'internal' ? 'unavailable' : problem.code
  return new AppError(code, [`${problem.title}: ${problem.detail}`, ...issues].join('\n'), {
    issues: problem.issues.map(({ path, message }) => ({ path, message })),
  })
}

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Talks to a server over HTTP. */
export function connect({ url, key, language }: Connection): Api {
  const words = TEXT[language]
  return {
    url,
    async call(endpoint, asked = {}) {
      const answer = await fetch(`${url}${pathOf(endpoint, asked)}`, {
        method: endpoint.method,
        headers: {
          authorization: `Bearer ${key}`,
          'accept-language': language,
          ...(asked.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
      }).catch((cause: unknown) => {
        throw new AppError('unavailable', words.away.replace('{url}', url), { cause })
      })
      const body = parsed(await answer.text())
      if (answer.ok) return body as never
      if (isProblem(body)) throw refusalOf(body)
      const said = words.odd.replace('{url}', url).replace('{status}', String(answer.status))
      throw new AppError('unavailable', said)
    },
  }
}
