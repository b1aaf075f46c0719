import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { secretByName } from '@shirube/db'
import type { PerformPorts } from '@shirube/engine'
import { AppError } from '@shirube/kernel'
import { useAgent } from 'request-filtering-agent'
import type { Runtime } from '../runtime.ts'

const TIMEOUT_MS = 20_000
const ANSWER_BYTES = 64 * 1024

type Asked = Parameters<PerformPorts['fetch']>[0]
type Answered = Awaited<ReturnType<PerformPorts['fetch']>>

/**
 * Asks another system over HTTP. The address is resolved once, refused when it is private, loopback or link-local,
 * and that very address is then connected to; redirects are not followed. Throws when nothing answered.
 */
function ask(asked: Asked): Promise<Answered> {
  const url = new URL(asked.url)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new AppError('bad_input', `Only http and https can be called, not ${url.protocol}`)
  }
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      { method: asked.method, headers: asked.headers, agent: useAgent(asked.url), timeout: TIMEOUT_MS },
      (response) => {
        const parts: Buffer[] = []
        let size = 0
        response.on('data', (part: Buffer) => {
          size += part.length
          // The rest of a long answer is of no use: what was kept so far is the answer.
          if (size <= ANSWER_BYTES) parts.push(part)
          else response.destroy()
        })
        const done = (): void =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') })
        response.on('end', done)
        response.on('close', done)
        response.on('error', reject)
      },
    )
    request.on('timeout', () => request.destroy(new Error(`No answer within ${TIMEOUT_MS / 1000} seconds`)))
    request.on('error', reject)
    request.end(asked.body)
  })
}

/** The doors to the world that steps use when they call outside. */
export const worldPorts = (runtime: Runtime): PerformPorts => ({
  fetch: ask,
  async secret(name) {
    const sealed = await secretByName(runtime.db, name)
    return sealed && runtime.keyring.decrypt(sealed)
  },
})
