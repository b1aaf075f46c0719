import { type Problem, problemSchema } from '@shirube/contract'
import { shownLanguage } from '../i18n/i18n.ts'

const WORDS = {
  unreachable: {
    ja: {
      title: 'サーバーにつながりません',
      detail: '接続を確かめて、もう一度お試しください。入力した内容はこの画面に残っています',
    },
    en: {
      title: 'The server cannot be reached',
      detail: 'Check the connection and try again. What you typed is still on this screen',
    },
  },
  unreadable: {
    ja: { title: 'サーバーの応答を読み取れません', detail: 'しばらくしてから、もう一度お試しください' },
    en: { title: 'The server’s answer cannot be read', detail: 'Try again in a little while' },
  },
} as const

/** A call that the server refused, or that did not get through; `problem` says why in the language of the screens. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, options: { readonly cause?: unknown } = {}) {
    super(problem.detail, options)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

function ownProblem(kind: keyof typeof WORDS, status: number): Problem {
  return {
    ...WORDS[kind][shownLanguage()],
    type: `urn:shirube:problem:${kind}`,
    status,
    code: 'unavailable',
    requestId: '',
    issues: [],
  }
}

/** The server did not answer at all. */
export const unreachable = (cause: unknown): ProblemError =>
  new ProblemError(ownProblem('unreachable', 0), { cause })

/** What the server answered when it refused, as an error. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const read = problemSchema.safeParse(await response.json().catch(() => undefined))
  return new ProblemError(read.success ? read.data : ownProblem('unreadable', response.status))
}

/** True when an error is a refusal of one of these kinds. */
export const isProblem = (error: unknown, ...codes: readonly Problem['code'][]): error is ProblemError =>
  error instanceof ProblemError && (codes.length === 0 || codes.includes(error.problem.code))
