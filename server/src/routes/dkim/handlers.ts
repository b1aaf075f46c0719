import { resolveTxt as systemResolveTxt } from 'node:dns/promises'
import type { Dkim, dkimEndpoints, OrganisationSettings } from '@shirube/contract'
import {
  lockOrganisation,
  type OrganisationRow,
  organisationRow,
  type Queryable,
  type Tx,
  updateOrganisation,
} from '@shirube/db'
import { AppError, type Localised } from '@shirube/kernel'
import {
  checkDkim,
  type DkimFinding,
  dkimKey,
  dkimRecord,
  dkimRecordName,
  makeDkimPem,
  putDkimKey,
  type Runtime,
  removeDkimKey,
} from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { settingsOf } from '../../app/settings-of.ts'
import { changing } from '../../audit/changing.ts'

type Kept = NonNullable<OrganisationSettings['sender']['dkim']>

const THERE_IS_ONE = {
  ja: 'すでに鍵があります。作り直すには、先に今の鍵を削除してください',
  en: 'There is a key already. Remove it before you make another',
} as const

const NOT_YET: Readonly<Record<Exclude<DkimFinding['found'], 'right'>, Localised>> = {
  missing: {
    ja: 'DNSにレコードが見つかりません。追加してから反映まで時間がかかることがあります',
    en: 'There is no such record in the DNS yet. It can take a while after it was added',
  },
  different: {
    ja: 'DNSのレコードがこの鍵と一致しません。表示されている値に置き換えてください',
    en: 'The record in the DNS is of another key. Put the value that is shown in its place',
  },
  unreachable: {
    ja: 'DNSを調べられませんでした。サーバーのネットワークを確かめて、もう一度お試しください',
    en: 'The DNS could not be asked. Check the server’s network and try again',
  },
}

const subject = { kind: 'organisation', id: '1' } as const

/** Puts another signature (none when it is left out) into the settings. */
async function writeDkim(tx: Tx, row: OrganisationRow, dkim: Kept | undefined): Promise<void> {
  const settings = settingsOf(row)
  const { dkim: _, ...sender } = settings.sender
  await updateOrganisation(tx, {
    ...row,
    settings: { ...settings, sender: { ...sender, ...(dkim && { dkim }) } },
  })
}

type All = Handlers<typeof dkimEndpoints>

async function recordOf({ keyring }: Runtime, db: Queryable, name: Kept) {
  return { name: dkimRecordName(name), value: dkimRecord(found(await dkimKey(db, keyring, name))) }
}

async function present(runtime: Runtime, db: Queryable): Promise<Dkim> {
  const { dkim, fromEmail } = settingsOf(found(await organisationRow(db))).sender
  const senderDomain = fromEmail.slice(fromEmail.lastIndexOf('@') + 1)
  return { senderDomain, ...(dkim && { key: { ...dkim, record: await recordOf(runtime, db, dkim) } }) }
}

/** Looks at what stands in the DNS for the key that is kept. */
async function lookUp({ runtime, resolveTxt = systemResolveTxt }: ServerContext): Promise<DkimFinding> {
  const { dkim } = settingsOf(found(await organisationRow(runtime.db))).sender
  return await checkDkim(await recordOf(runtime, runtime.db, found(dkim)), resolveTxt)
}

/** Making a key and giving it up. */
const keyHandlers = (context: ServerContext): Pick<All, 'make' | 'remove'> => ({
  async make(call) {
    const { runtime } = context
    const pem = await makeDkimPem()
    return await changing(context, call, async (tx, now) => {
      const row = found(await lockOrganisation(tx))
      if (settingsOf(row).sender.dkim) throw new AppError('conflict', THERE_IS_ONE)
      await putDkimKey(tx, { keyring: runtime.keyring, name: call.body, pem }, now)
      await writeDkim(tx, row, { ...call.body, signs: false })
      const answer = await present(runtime, tx)
      return { answer, note: { action: 'dkim.made', subject, after: call.body } }
    })
  },
  remove: (call) =>
    changing(context, call, async (tx) => {
      const row = found(await lockOrganisation(tx))
      const before = found(settingsOf(row).sender.dkim)
      await removeDkimKey(tx, before)
      await writeDkim(tx, row, undefined)
      return { answer: await present(context.runtime, tx), note: { action: 'dkim.removed', subject, before } }
    }),
})

/** What is done about the signature of mail. The private key goes into no answer and into no list of changes. */
export const dkimHandlers = (context: ServerContext): All => ({
  ...keyHandlers(context),
  show: () => present(context.runtime, context.runtime.db),
  async check() {
    const { found: what, seen } = await lookUp(context)
    return { found: what, seen: [...seen] }
  },
  async start(call) {
    const { found: what } = await lookUp(context)
    if (what !== 'right') throw new AppError('conflict', NOT_YET[what])
    return await changing(context, call, async (tx) => {
      const row = found(await lockOrganisation(tx))
      const { signs: _, ...name } = found(settingsOf(row).sender.dkim)
      await writeDkim(tx, row, { ...name, signs: true })
      const answer = await present(context.runtime, tx)
      return { answer, note: { action: 'dkim.started', subject, after: name } }
    })
  },
})
