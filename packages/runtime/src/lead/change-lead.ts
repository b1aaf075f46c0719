import type { LeadChange } from '@shirube/contract'
import {
  type Actor,
  customFieldList,
  findIdentities,
  type LeadRecord,
  leadRecord,
  setLeadStage,
  staffById,
} from '@shirube/db'
import { AppError, badInput, type LeadId, type Localised } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { giveConsents } from '../identity/give-consents.ts'
import { keysOf } from '../identity/keys.ts'
import { type FieldChanges, readFields } from '../identity/lead-fields.ts'
import { updateLead } from '../identity/update-lead.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import { changeOwner } from './change-owner.ts'

const TEXT = {
  taken: {
    ja: 'このメールアドレスは別のリードのものです。同じ人なら統合してください',
    en: 'This address is another lead’s. Merge the two if they are one person',
  },
  faulty: { ja: '正しくない項目があります', en: 'Some fields cannot be so' },
  noOwner: { ja: 'この担当者はいません', en: 'There is no such colleague' },
} as const satisfies Record<string, Localised>

const textIn = (fields: FieldChanges, field: string): string | undefined => {
  const value = fields[field]
  return typeof value === 'string' ? value : undefined
}

async function changeFields(session: LeadSession, known: LeadRecord, about: ChangeAbout): Promise<void> {
  const own = await customFieldList(session.tx)
  const { fields, issues } = readFields((about.change.fields ?? {}) as FieldChanges, own)
  if (issues.length > 0) throw new AppError('bad_input', TEXT.faulty, { issues })
  const all = { ...known.fields, ...fields }
  const name = `${textIn(all, 'lastName') ?? ''}${textIn(all, 'firstName') ?? ''}`
  const [email, phone, mobile] = ['email', 'phone', 'mobile'].map((field) => textIn(all, field))
  const keys = keysOf({ email, phone, mobile, name })
  const others = (await findIdentities(session.tx, keys)).filter((one) => one.lead !== session.lead)
  if (others.some((one) => one.kind === 'email')) throw badInput('fields.email', TEXT.taken)
  const person = { fields, defaults: {}, keys, source: known.source ?? 'manual', cause: about.cause }
  await updateLead(session, person, { lead: session.lead, others: [], taken: [], created: false })
}

interface ChangeAbout {
  readonly change: LeadChange
  readonly actor: Actor
  readonly cause: ReturnType<typeof causeOf>
}

async function changeStanding(session: LeadSession, known: LeadRecord, about: ChangeAbout): Promise<void> {
  const { change, cause } = about
  const { tx, lead, now } = session
  if (change.stage !== undefined && change.stage !== known.stage) {
    await setLeadStage(tx, lead, { to: change.stage, now })
    await record(session, {
      kind: 'stage.changed',
      payload: { before: known.stage, after: change.stage },
      cause,
    })
  }
  if (change.owner !== undefined && change.owner !== known.owner) {
    if (change.owner !== null && !(await staffById(tx, change.owner))) throw badInput('owner', TEXT.noOwner)
    await changeOwner(session, { from: known.owner, to: change.owner }, cause)
  }
}

async function changeConsent(session: LeadSession, about: ChangeAbout): Promise<void> {
  const { consent } = about.change
  if (!consent) return
  const { channel, state, basis, note } = consent
  const given = { channel, state, ...(basis && { basis }), ...(note !== undefined && { wording: note }) }
  const evidence = { enteredBy: about.actor.id ?? 'system' }
  await giveConsents(session, [given], { evidence, cause: about.cause })
}

const shown = ({ fields, stage, owner, consents }: LeadRecord) => ({ fields, stage, owner, consents })

/**
 * Changes what stands in a lead's record by hand: each change is an event with before and after, and the whole is
 * noted in the list of changes. Throws `not_found`, and `bad_input` that names the fields at fault.
 */
export async function changeLead(
  runtime: Runtime,
  asked: { readonly lead: LeadId; readonly change: LeadChange },
  actor: Actor,
): Promise<void> {
  const about = { change: asked.change, actor, cause: causeOf(actor) }
  await inLead(runtime, asked.lead, async (session) => {
    const known = await leadRecord(session.tx, session.lead)
    if (!known) throw new AppError('not_found', `There is no lead ${session.lead}`)
    if (asked.change.fields) await changeFields(session, known, about)
    await changeStanding(session, known, about)
    await changeConsent(session, about)
    const after = await leadRecord(session.tx, session.lead)
    const subject = { kind: 'lead', id: session.lead }
    const note = { actor, action: 'lead.changed', subject, before: shown(known) } as const
    await noteChange(session.tx, { ...note, after: shown(after ?? known) }, session.now)
  })
}
