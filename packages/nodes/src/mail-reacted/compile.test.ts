import { tryCompile } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model } from './model.ts'

const node = { model, compiler }

describe('mail opened or clicked', () => {
  it('starts at a click in one of the mails', () => {
    const where = [{ field: 'mail', op: 'oneOf', values: ['welcome'] }]
    expect(tryCompile(node, { reaction: 'clicked', mails: ['welcome'] }).starts).toEqual([
      { kind: 'event', match: { kind: 'mail.clicked', where } },
    ])
  })

  it('starts at the opening of any mail when none is named', () => {
    expect(tryCompile(node, { reaction: 'opened', mails: [] }).starts).toEqual([
      { kind: 'event', match: { kind: 'mail.opened' } },
    ])
  })

  it('[D11] names the field when a mail is not there', () => {
    const { problems } = tryCompile(
      node,
      { reaction: 'opened', mails: ['gone'] },
      { assets: { mail: ['welcome'] } },
    )
    expect(problems).toEqual(['error mail-reacted.asset-missing mails'])
  })
})
