import { createHash } from 'node:crypto'
import { domainOf } from './verp.ts'

/**
 * The Message-ID of a send (RFC 5322, 3.6.4): always the same for the same key, so that a second copy, should there
 * ever be one, can be told as such by whoever gets it.
 */
export const messageIdOf = (key: string, sender: string): string =>
  `${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domainOf(sender)}`
