import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { describe, expect, it } from 'vitest'
import { composeMime } from '../mime/compose-mime.ts'
import { type DkimKey, loadDkimKey } from './load-dkim-key.ts'
import { signDkim } from './sign-dkim.ts'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')

function loaded(key: KeyObject): DkimKey {
  const result = loadDkimKey(key)
  if (!result.ok) throw new Error(result.error.detail)
  return result.value
}

const message = (): Buffer => {
  const composed = composeMime({
    filled: { subject: '髙橋様', html: '<p>こんにちは  </p>\n\n', text: 'Hello  \n\n\n' },
    from: { name: '株式会社しるべ', address: 'news@example.jp' },
    to: { address: 'taro@example.co.jp' },
    messageId: 'a@example.jp',
    date: 0,
    unsubscribe: { url: 'https://t.example.jp/u/x', mailto: 'u@example.jp' },
    boundarySeed: 'seed',
  })
  if (!composed.ok) throw new Error(composed.error.field)
  return composed.value
}

/** The record that the domain would publish for a key. */
function recordOf(publicKey: KeyObject): string {
  const ed = publicKey.asymmetricKeyType === 'ed25519'
  const der = publicKey.export({ type: 'spki', format: 'der' })
  return `v=DKIM1; k=${ed ? 'ed25519' : 'rsa'}; p=${(ed ? der.subarray(-32) : der).toString('base64')}`
}

async function verdictOn(signed: Buffer, publicKey: KeyObject): Promise<string> {
  const resolver = (name: string): Promise<string[][]> =>
    Promise.resolve(name === 's1._domainkey.example.jp' ? [[recordOf(publicKey)]] : [])
  const { results } = (await dkimVerify(signed, { resolver })) as {
    readonly results: readonly { readonly status: { readonly result: string } }[]
  }
  return results[0]?.status.result ?? 'none'
}

const signer = (key: DkimKey) => ({ domain: 'example.jp', selector: 's1', key })

describe.each([
  ['RSA', rsa],
  ['Ed25519', ed25519],
])('a message signed with %s', (_, { privateKey, publicKey }) => {
  const sign = () => signDkim(message(), signer(loaded(privateKey)))

  it('is believed by a verifier that is not ours', async () => {
    expect(await verdictOn(await sign(), publicKey)).toBe('pass')
  })

  it('has the same bytes every time', async () => {
    expect(await sign()).toEqual(await sign())
  })

  it('is not believed once anything that matters was changed or added', async () => {
    const signed = (await sign()).toString('latin1')
    const changes = [
      signed.replace('List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Clicks'),
      signed.replace('https://t.example.jp/u/x', 'https://evil.example/u/x'),
      signed.replace('taro@example.co.jp', 'jiro@example.co.jp'),
      signed.replace('From: ', 'Subject: another\r\nFrom: '),
      signed.replace('text/plain', 'text/other'),
    ]
    for (const changed of changes) {
      expect(changed).not.toBe(signed)
      expect(await verdictOn(Buffer.from(changed, 'latin1'), publicKey)).not.toBe('pass')
    }
  })
})

describe('the signature', () => {
  it('covers both unsubscribe fields (RFC 8058) in lines of the usual length', async () => {
    const signed = (await signDkim(message(), signer(loaded(rsa.privateKey)))).toString('latin1')
    const field = signed.slice(0, signed.indexOf('\r\nFrom:'))
    const names = /h=([^;]+);/u.exec(field.replaceAll(/\r\n\s/gu, ''))?.[1]?.split(':')
    expect(names).toEqual(expect.arrayContaining(['from', 'list-unsubscribe', 'list-unsubscribe-post']))
    for (const line of field.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
  })

  it('is never left out: without a name to sign in, nothing comes back', async () => {
    const key = loaded(rsa.privateKey)
    await expect(signDkim(message(), { domain: 'x; d=evil', selector: 's1', key })).rejects.toThrow()
    await expect(signDkim(message(), { domain: 'example.jp', selector: '', key })).rejects.toThrow()
    await expect(signDkim(Buffer.from('To: a@b\r\n\r\n'), signer(key))).rejects.toThrow()
    await expect(signDkim(Buffer.from('From: a@b'), signer(key))).rejects.toThrow()
  })
})

describe('a key', () => {
  const codeOf = (input: Parameters<typeof loadDkimKey>[0]): string => {
    const result = loadDkimKey(input)
    return result.ok ? result.value.algorithm : result.error.code
  }

  it('is taken as PEM or as a key', () => {
    expect(codeOf(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }))).toBe('rsa-sha256')
    expect(codeOf(rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }))).toBe('rsa-sha256')
    expect(codeOf(ed25519.privateKey)).toBe('ed25519-sha256')
  })

  it('is refused at the start when it cannot sign', () => {
    const pem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(codeOf('')).toBe('unreadable')
    expect(codeOf(`${pem.slice(0, 300)}${pem.slice(340)}`)).toBe('unreadable')
    expect(codeOf(rsa.publicKey)).toBe('not-private')
    expect(codeOf(rsa.publicKey.export({ type: 'spki', format: 'pem' }))).toBe('unreadable')
    expect(codeOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)).toBe('unsupported')
    expect(codeOf(generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey)).toBe('too-short')
  })
})
