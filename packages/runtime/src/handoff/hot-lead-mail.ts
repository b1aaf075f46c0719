import { NO_NEEDS, NO_SCORES, type Scores } from '@shirube/audience'
import { queueMessage, type ScoreReason, type StaffMember } from '@shirube/db'
import type { EpochMs, NodeId, RunId, VersionId } from '@shirube/kernel'
import { factsNow, type LeadSession } from '../ingest/session.ts'
import { loadAssets } from '../publish/assets.ts'
import { explainPoints } from '../words/explain-points.ts'
import { HANDOFF_LINK_MS, writeHandoffLink } from './handoff-link.ts'
import { HOT_LEAD_TEXT, type HotLead } from './hot-lead-text.ts'

/** A handoff as its owner is told of it. */
export interface HandedOver {
  readonly handoff: string
  /** Keeps the mails of one handoff apart: unique for each time that it is given to somebody. */
  readonly key: string
  readonly note: string
  readonly reasons: unknown
  readonly answerBy: EpochMs
  readonly run?: { readonly id: RunId; readonly versionId: VersionId; readonly node: NodeId } | undefined
}

const TOLD = 5

/** The reasons kept with a handoff, as they stood then. */
const keptOf = (reasons: unknown): { readonly scores: Scores; readonly entries: readonly ScoreReason[] } => ({
  scores: NO_SCORES,
  entries: [],
  ...(reasons as object),
})

async function reasonsOf(session: LeadSession, entries: readonly ScoreReason[]) {
  const about = { lead: session.lead, assets: await loadAssets(session.tx) }
  const points = entries.slice(0, TOLD).map((entry) => ({ ...entry, ruleId: entry.rule }))
  return await explainPoints(session.tx, about, points)
}

async function hotLeadOf(session: LeadSession, owner: StaffMember, given: HandedOver): Promise<HotLead> {
  const { scores, entries } = keptOf(given.reasons)
  const { fields } = (await factsNow(session, NO_NEEDS)).lead
  const text = (field: string): string => (typeof fields[field] === 'string' ? fields[field] : '')
  return {
    name: [text('lastName'), text('firstName')].join(' ').trim() || text('email'),
    company: text('companyName'),
    score: scores.company + scores.personal + scores.site + scores.real,
    reasons: (await reasonsOf(session, entries)).map((reason) => reason[owner.language]),
    note: given.note,
    answerBy: new Intl.DateTimeFormat(owner.language === 'ja' ? 'ja-JP' : 'en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: session.live.organisation.timeZone,
    }).format(given.answerBy),
  }
}

/** Tells a colleague of a hot lead that is theirs now, with links to answer by; in the transaction that gave it. */
export async function writeHotLeadMail(
  session: LeadSession,
  owner: StaffMember,
  given: HandedOver,
): Promise<void> {
  const { tx, runtime, lead, now } = session
  const words = HOT_LEAD_TEXT[owner.language]
  const hot = await hotLeadOf(session, owner, given)
  const link = { handoff: given.handoff, user: owner.id, expiresAt: now + HANDOFF_LINK_MS }
  const path = `/h/${writeHandoffLink(runtime.keyring, link)}?lang=${owner.language}`
  const links = [
    { label: words.accept, path },
    { label: words.reject, path: `${path}#other` },
    { label: words.open, path: `/leads/${lead}` },
  ]
  const { run } = given
  const content = {
    subject: words.subject(hot),
    body: words.body(hot),
    language: owner.language,
    to: owner.name,
    links,
  }
  const message = {
    id: runtime.newId(),
    key: `handoff:${given.handoff}:${given.key}`,
    channel: 'email',
    purpose: 'staff',
    leadId: lead,
    ...(run && { runId: run.id, versionId: run.versionId, node: run.node }),
    content,
    address: owner.email,
    notBefore: now,
  } as const
  await queueMessage(tx, message, now)
  runtime.notifier.tell('messages')
}
