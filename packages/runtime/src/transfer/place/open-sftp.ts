import { createHash, timingSafeEqual } from 'node:crypto'
import type { HostKey, SftpAddress, TransferSecret } from '@shirube/contract'
import ssh2, { type Client, type ConnectConfig, type SFTPWrapper } from 'ssh2'
import { StrangeHost, transferFault } from '../transfer-fault.ts'

/** Within which an SFTP server must let somebody in, in milliseconds. */
const CONNECT_MS = 15_000

/** How an SFTP server is reached: where, by which key it is known again, and with what we sign in. */
export interface SftpAccess {
  readonly address: SftpAddress
  /** The confirmed key; without it nothing secret is sent. */
  readonly hostKey: HostKey | undefined
  readonly secret: TransferSecret | undefined
}

/** A connection to an SFTP server. */
export interface SftpSession {
  readonly sftp: SFTPWrapper
  readonly client: Client
}

/** A server's key as people compare it: its type, and its hash as `ssh-keygen -l` writes it. */
export function readHostKey(blob: Buffer): HostKey {
  const length = blob.length >= 4 ? blob.readUInt32BE(0) : 0
  return {
    type: blob.subarray(4, 4 + Math.min(length, 60)).toString('latin1'),
    fingerprint: `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/u, '')}`,
  }
}

const isSame = (a: HostKey, b: HostKey): boolean => {
  const [one, other] = [Buffer.from(a.fingerprint), Buffer.from(b.fingerprint)]
  return one.length === other.length && timingSafeEqual(one, other)
}

type KeyAlgorithm = NonNullable<NonNullable<ConnectConfig['algorithms']>['serverHostKey']>

// A server has a key of each type: of the type that was confirmed it must show that one.
const algorithmsOf = ({ type }: HostKey): KeyAlgorithm =>
  (type === 'ssh-rsa' ? ['rsa-sha2-512', 'rsa-sha2-256'] : [type]) as KeyAlgorithm

const signIn = (secret: TransferSecret | undefined): Partial<ConnectConfig> => {
  if (secret === undefined) return {}
  if (secret.kind === 'password') return { password: secret.password, tryKeyboard: true }
  return {
    privateKey: secret.privateKey,
    ...(secret.passphrase !== undefined && { passphrase: secret.passphrase }),
  }
}

const levelOf = (error: Error): string => ('level' in error ? String(error.level) : '')

function faultOf(error: Error): Error {
  if (levelOf(error) === 'client-authentication') return transferFault.refused(error)
  if (/privateKey|passphrase|private key/iu.test(error.message)) return transferFault.badKey(error)
  return transferFault.unreachable(error)
}

/** No kind of key that was asked for is there. */
class NoSuchKey extends Error {}

function connect(access: SftpAccess, pinned: boolean): Promise<SftpSession> {
  const { address, hostKey, secret } = access
  const client = new ssh2.Client()
  return new Promise((resolve, reject) => {
    let strange: StrangeHost | undefined
    const fail = (error: Error): void => {
      client.end()
      const handshake = levelOf(error) === 'handshake' && pinned
      reject(strange ?? (handshake ? new NoSuchKey() : faultOf(error)))
    }
    client
      .on('error', fail)
      .on('close', () => fail(new Error('closed')))
      .on('keyboard-interactive', (...[, , , prompts, finish]) => {
        finish(prompts.map(() => (secret?.kind === 'password' ? secret.password : '')))
      })
      .on('ready', () => {
        client.sftp((error, sftp) => (error ? fail(error) : resolve({ sftp, client })))
      })
    const hostVerifier = (blob: Buffer): boolean => {
      const key = readHostKey(blob)
      if (hostKey && isSame(hostKey, key)) return true
      strange = new StrangeHost(key)
      return false
    }
    try {
      client.connect({
        host: address.host,
        port: address.port,
        username: address.user,
        readyTimeout: CONNECT_MS,
        keepaliveInterval: 10_000,
        keepaliveCountMax: 3,
        hostVerifier,
        ...(pinned && hostKey && { algorithms: { serverHostKey: algorithmsOf(hostKey) } }),
        ...signIn(secret),
      })
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)))
    }
  })
}

/**
 * Connects to an SFTP server. Nothing secret is sent before its key is known to be the confirmed one: another key is
 * thrown as `StrangeHost`, everything else as `unavailable` with what is wrong.
 */
export async function openSftp(access: SftpAccess): Promise<SftpSession> {
  if (access.hostKey && access.secret === undefined) throw transferFault.noSecret()
  try {
    return await connect(access, access.hostKey !== undefined)
  } catch (error) {
    // The server has no key of the confirmed type any more: ask which one it shows instead.
    if (error instanceof NoSuchKey) return await connect(access, false)
    throw error
  }
}
