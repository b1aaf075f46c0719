import type { EpochMs } from '@shirube/kernel'
import type { Keyring } from '../secrets/keyring.ts'

/** Whose answer to which handoff a link stands for. */
export interface HandoffLink {
  readonly handoff: string
  readonly user: string
  readonly expiresAt: EpochMs
}

/** How long the link in a mail to the owner opens. */
export const HANDOFF_LINK_MS = 14 * 86_400_000

const textOf = ({ handoff, user, expiresAt }: HandoffLink): string => `${handoff}:${user}:${expiresAt}`

// A router takes parameters of at most 100 signs: ids go as 22 instead of 36.
const short = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

function long(id: string): string {
  const hex = Buffer.from(id, 'base64url').toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The signed word of a link by which one colleague answers one handoff without signing in. */
export const writeHandoffLink = (keyring: Keyring, link: HandoffLink): string =>
  [
    short(link.handoff),
    short(link.user),
    link.expiresAt.toString(36),
    keyring.sign('handoff', textOf(link)),
  ].join('.')

const LINK = /^(?<handoff>[\w-]{22})\.(?<user>[\w-]{22})\.(?<until>[0-9a-z]{1,10})\.(?<sign>[\w.-]{1,40})$/u

/** What a link stands for, in force or not; undefined when it is not one of ours. */
export function readHandoffLink(keyring: Keyring, token: string): HandoffLink | undefined {
  const { handoff, user, until, sign } = LINK.exec(token)?.groups ?? {}
  if (handoff === undefined || user === undefined || until === undefined || sign === undefined)
    return undefined
  const link = { handoff: long(handoff), user: long(user), expiresAt: Number.parseInt(until, 36) }
  return keyring.verify('handoff', textOf(link), sign) ? link : undefined
}
