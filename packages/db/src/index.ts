export type { CompanyKeys } from './company/companies.ts'
export { findCompany, insertCompany, lockCompanyKeys, setCompanyDomain } from './company/companies.ts'
export type { OrganisationRow } from './config/live.ts'
export {
  liveRuleSet,
  organisationRow,
  pageGroupRows,
  segmentRows,
  systemListIds,
  touchLive,
} from './config/live.ts'
export { moveClock, readClockOffset } from './config/test-clock.ts'
export type { Database, Queryable, Tx } from './connect/database.ts'
export { openDatabase } from './connect/database.ts'
export { isMigrated, migrate } from './connect/migrate.ts'
export { retriedTransaction, transaction } from './connect/transaction.ts'
export type { TimelineEvent } from './event/events.ts'
export { claimEventKey, eventsAfter, insertEvent, timeline } from './event/events.ts'
export type { LockedClock } from './event/lead-clock.ts'
export { advanceClock, lockLead, lockLeads } from './event/lead-clock.ts'
export type { FormRow, MaterialRow, NewSubmission } from './form/forms.ts'
export { formById, insertSubmission, lastSubmitted, materialById } from './form/forms.ts'
export type { NewHit } from './hit/append-hits.ts'
export { appendHits } from './hit/append-hits.ts'
export type { QueuedHit, TakenHit } from './hit/queued-hits.ts'
export { claimQueuedHits, keepHits, queuedHits, takeHits, takeVisitorHits } from './hit/queued-hits.ts'
export { holdShards, releaseShards, SHARDS } from './hit/shards.ts'
export type { Sighting, VisitorRow } from './hit/visitors.ts'
export { leadOfVisitor, lockVisitor, setLeadOfVisitor, visitorsOfLead } from './hit/visitors.ts'
export type { ConsentRecord, ConsentRow } from './identity/consents.ts'
export { consentsOf, insertConsent } from './identity/consents.ts'
export type { IdentityKey, IdentityKind, KnownIdentity } from './identity/identities.ts'
export { claimIdentities, findIdentities, identitiesOf } from './identity/identities.ts'
export type { CustomFieldRow, LeadPatch, LeadRecord } from './identity/lead-record.ts'
export {
  customFieldRows,
  insertLead,
  knownLeads,
  leadRecord,
  patchLead,
  survivorOf,
} from './identity/lead-record.ts'
export {
  addToList,
  removeFromList,
  setLeadField,
  setLeadOwner,
  setLeadQualification,
  setLeadStage,
  setSegmentMember,
} from './lead/change-lead.ts'
export { loadFacts } from './lead/load-facts.ts'
export type { NewScoreEntry } from './lead/score.ts'
export { bookScore, entriesOfRules, pointsSince } from './lead/score.ts'
export type { NewMessage } from './message/queue-message.ts'
export { queueMessage, recentMarketing, suppress, suppressionOf } from './message/queue-message.ts'
export type { CountDelta, NodeCount } from './run/counts.ts'
export { appendCounts, countsOf, foldCounts } from './run/counts.ts'
export { insertGoals } from './run/goals.ts'
export { beat, readySince, stopBeating } from './run/heartbeat.ts'
export type { Job } from './run/jobs.ts'
export { cancelJob, claimJobs, failJob, finishJob, scheduleJob } from './run/jobs.ts'
export type { OutboxItem } from './run/outbox.ts'
export { appendOutbox, claimOutbox, deleteOutbox, returnOutbox } from './run/outbox.ts'
export type { OverdueRun } from './run/overdue.ts'
export { overdueRuns, runsUnderWay } from './run/overdue.ts'
export type { NewRun, PastEntries, RunProgress, RunRow, RunStatus, StoredWait } from './run/runs.ts'
export { insertRun, leadOfRun, lockRun, pastEntries, replaceWaits, saveRun, waitsOn } from './run/runs.ts'
export type { VisitChange, VisitRow } from './run/visits.ts'
export { nodesVisitedBefore, pathOf, writeVisits } from './run/visits.ts'
export type { NewCallTask, NewHandoff, ScoreReason } from './sales/open-work.ts'
export {
  cancelOpenWork,
  insertCallTask,
  insertHandoff,
  markOverdue,
  scoreReasons,
} from './sales/open-work.ts'
export type { StaffMember } from './sales/staff.ts'
export { nextOfTeam, ownerOfLead, staffById } from './sales/staff.ts'
export type { ActiveVersion, VersionRow } from './scenario/versions.ts'
export { activeVersions, insertVersion, newestMails, programsOf, versionById } from './scenario/versions.ts'
