import { LANGUAGES, type Language } from '@shirube/kernel'
import type { FastifyRequest } from 'fastify'

/** The language of whoever calls: their own, else the first of ours that the browser asks for, else English. */
export function requestLanguage(request: FastifyRequest): Language {
  if (request.caller?.kind === 'user') return request.caller.language
  const asked = (request.headers['accept-language'] ?? '').toLowerCase().split(',')
  for (const tag of asked) {
    const found = LANGUAGES.find((language) => tag.trim().startsWith(language))
    if (found) return found
  }
  return 'en'
}
