/** One field of a message's header, as written. */
export interface RawField {
  /** Lower case. */
  readonly name: string
  readonly raw: string
}

/** A message cut into the fields of its header and its body. */
export interface RawMessage {
  readonly fields: readonly RawField[]
  readonly body: Buffer
}

const END_OF_HEADER = Buffer.from('\r\n\r\n')

/** Cuts a message apart; throws when it has no header, which only a defect of ours can bring about. */
export function readMessage(message: Buffer): RawMessage {
  const end = message.indexOf(END_OF_HEADER)
  if (end < 0) throw new Error('The message has no end of its header')
  const fields = message
    .toString('latin1', 0, end)
    .split(/\r\n(?![ \t])/u)
    .map((raw) => ({ name: raw.slice(0, raw.indexOf(':')).trim().toLowerCase(), raw }))
  return { fields, body: message.subarray(end + END_OF_HEADER.length) }
}

/** A field in "relaxed" form (RFC 6376, 3.4.2). */
export function relaxedField(raw: string): string {
  const colon = raw.indexOf(':')
  const value = raw
    .slice(colon + 1)
    .replaceAll('\r\n', '')
    .replaceAll(/[ \t]+/gu, ' ')
    .trim()
  return `${raw.slice(0, colon).trim().toLowerCase()}:${value}`
}

/** A body in "simple" form: empty lines at its end count as none (RFC 6376, 3.4.3). */
export function simpleBody(body: Buffer): Buffer {
  let end = body.length
  while (end >= 2 && body[end - 2] === 13 && body[end - 1] === 10) end -= 2
  return Buffer.concat([body.subarray(0, end), Buffer.from('\r\n')])
}
