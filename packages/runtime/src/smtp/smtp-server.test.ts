import { describe, expect, it } from 'vitest'
import { readSmtpUrl } from './smtp-server.ts'

describe('SMTP_URL', () => {
  it('fills in what is left out', () => {
    expect(readSmtpUrl('smtp://mail.example.jp')).toEqual({
      host: 'mail.example.jp',
      port: 587,
      secure: false,
      tls: 'offered',
      connections: 10,
      messagesPerConnection: 100,
    })
    expect(readSmtpUrl('smtps://mail.example.jp')).toMatchObject({ port: 465, secure: true })
  })
  it('takes the provider’s limits, and its credentials as they are meant', () => {
    const url =
      'smtp://user%40example.jp:p%2Fw@mail.example.jp:2525?connections=4&perSecond=14&messagesPerConnection=20'
    expect(readSmtpUrl(url)).toMatchObject({
      port: 2525,
      auth: { user: 'user@example.jp', pass: 'p/w' },
      connections: 4,
      perSecond: 14,
      messagesPerConnection: 20,
    })
  })
  it('sends no password without TLS to another machine, unless told to', () => {
    expect(readSmtpUrl('smtp://u:p@mail.example.jp').tls).toBe('required')
    expect(readSmtpUrl('smtp://u:p@mail.example.jp?tls=off').tls).toBe('off')
    expect(readSmtpUrl('smtp://u:p@127.0.0.1:25').tls).toBe('offered')
  })
  it('names what it cannot use', () => {
    expect(() => readSmtpUrl('smtp://x?connections=0')).toThrow(/SMTP_URL.*connections/u)
    expect(() => readSmtpUrl('smtp://x?speed=9')).toThrow(/speed/u)
  })
})
