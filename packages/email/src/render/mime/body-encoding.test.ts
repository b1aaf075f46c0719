import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { encodeBody } from './body-encoding.ts'
import { endPieces, quotedPiece, quotedPrintable } from './quoted-printable.ts'

const lines = (body: string): readonly string[] => body.split('\r\n')

async function decoded(encoding: string, body: string): Promise<string> {
  const message = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
  return ((await PostalMime.parse(message)).text ?? '').replaceAll('\r\n', '\n')
}

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\r\n', ' \n', '\t', '=', 'x'.repeat(200), '髙①😀', '. \n.\n'),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))
const asRead = (written: string): string => written.replaceAll(/\r\n?/gu, '\n').replace(/\n$/u, '')

describe('the body of a part', () => {
  it('is quoted-printable where little lies outside ASCII, base64 otherwise', () => {
    expect(encodeBody('Hello “world”, and a good deal more of plain English text').encoding).toBe(
      'quoted-printable',
    )
    expect(encodeBody('こんにちは').encoding).toBe('base64')
  })

  it('has lines of at most 76 characters that end with CRLF', () => {
    for (const source of ['x'.repeat(500), 'あ'.repeat(500), `${'word '.repeat(40)}\n\nあ`])
      for (const line of lines(encodeBody(source).body)) {
        expect(line.length).toBeLessThanOrEqual(76)
        expect(line).not.toMatch(/[\n\r]|[ \t]$/u)
      }
  })

  it('never breaks a line inside a character', () => {
    for (const line of lines(quotedPrintable('a髙①😀'.repeat(50)))) {
      const bytes = line
        .replace(/=$/u, '')
        .replaceAll(/=(..)/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      expect(Buffer.from(bytes, 'latin1').toString()).not.toContain('\uFFFD')
    }
  })

  it('is read back as what was written', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { encoding, body } = encodeBody(written)
        expect(asRead(await decoded(encoding, body))).toBe(asRead(written))
      }),
    )
  })

  it('may be put together from pieces that were encoded apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 5 }), async (pieces) => {
        // A line end torn in two is the one thing that pieces may not share.
        fc.pre(!pieces.slice(0, -1).some((piece) => piece.endsWith('\r')))
        const body = endPieces(pieces.map(quotedPiece).join(''))
        expect(Math.max(...lines(body).map((line) => line.length))).toBeLessThanOrEqual(76)
        expect(asRead(await decoded('quoted-printable', body))).toBe(asRead(pieces.join('')))
      }),
    )
  })
})
