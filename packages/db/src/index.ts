export type { ApiKeyRow } from './account/api-keys.ts'
export { apiKeyByHash, apiKeyRows, insertApiKey, revokeApiKey, touchApiKey } from './account/api-keys.ts'
export type { OneTimeToken } from './account/one-time-tokens.ts'
export {
  lastTokenAt,
  openInvitations,
  replaceToken,
  useToken,
  withdrawInvitation,
} from './account/one-time-tokens.ts'
export type { NewSession } from './account/sessions.ts'
export {
  deleteSession,
  deleteSessionsOf,
  forgetOldSessions,
  insertSession,
  touchSession,
  userOfSession,
} from './account/sessions.ts'
export type { Failures } from './account/sign-in-failures.ts'
export { clearSignInFailures, noteSignInFailure, signInFailures } from './account/sign-in-failures.ts'
export type { TeamRow } from './account/teams.ts'
export { deleteTeam, putTeam, teamRows } from './account/teams.ts'
export type { UserChange, UserRow } from './account/users.ts'
export {
  accountByEmail,
  insertUser,
  lockAdmins,
  noteSignIn,
  passwordHashOf,
  updateUser,
  userById,
  userRows,
} from './account/users.ts'
export type { CatalogueRow } from './asset/asset-catalogue.ts'
export { assetCatalogue } from './asset/asset-catalogue.ts'
export type { AssetName, AssetUse } from './asset/asset-names.ts'
export { assetNames, scenarioUses, usesOf } from './asset/asset-names.ts'
export type { CustomEventListRow } from './asset/custom-events.ts'
export { customEventList, deleteCustomEvent, putCustomEvent } from './asset/custom-events.ts'
export type { CustomFieldListRow } from './asset/custom-fields.ts'
export { customFieldList, deleteCustomField, putCustomField } from './asset/custom-fields.ts'
export type { FileRow } from './asset/files.ts'
export { fileById, insertFile } from './asset/files.ts'
export type { FormCount, FormListRow } from './asset/forms.ts'
export { formCounts, formList, formsGiving, putForm } from './asset/forms.ts'
export type { ListWithCount, MemberRow } from './asset/lists.ts'
export { deleteList, hasList, listMembers, listsWithCounts, putList, segmentMembers } from './asset/lists.ts'
export type { MailListRow, MailRow, MailVersionRow } from './asset/mails.ts'
export {
  archiveMail,
  frozenContent,
  insertMailVersion,
  lockMails,
  mailById,
  mailList,
  mailVersion,
  mailVersions,
  putMail,
} from './asset/mails.ts'
export type { MaterialListRow } from './asset/materials.ts'
export { deleteMaterial, materialDownloads, materialList, putMaterial } from './asset/materials.ts'
export type { PageGroupListRow } from './asset/page-groups.ts'
export { deletePageGroup, pageGroupList, putPageGroup } from './asset/page-groups.ts'
export type { SegmentRow } from './asset/segments.ts'
export { deleteSegment, markSegmentBuilt, putSegment, segmentList } from './asset/segments.ts'
export type { AskedFit } from './audience/fit-differences.ts'
export { fitDifferences } from './audience/fit-differences.ts'
export type { AskedAudience } from './audience/matching-leads.ts'
export { countMatching, membersOf, sampleMatching } from './audience/matching-leads.ts'
export { segmentDifferences } from './audience/segment-differences.ts'
export type { Actor, AuditEntry, AuditRow } from './audit/audit.ts'
export { appendAudit, auditRows } from './audit/audit.ts'
export type { CompanyKeys } from './company/companies.ts'
export {
  findCompany,
  insertCompany,
  leadsOfCompany,
  lockCompanyKeys,
  setCompanyDomain,
} from './company/companies.ts'
export { describeCompany } from './company/describe-company.ts'
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
export { claimEventKey, eventsAfter, insertEvent, insertEvents, timeline } from './event/events.ts'
export type { LockedClock } from './event/lead-clock.ts'
export { advanceClock, lockLead, lockLeads } from './event/lead-clock.ts'
export type { LockedClocks } from './event/many-leads.ts'
export { advanceClocks, lockManyLeads, waitsOfLeads } from './event/many-leads.ts'
export { ensurePartitions } from './event/partitions.ts'
export type { NewSubmission } from './form/submissions.ts'
export { insertSubmission, lastSubmitted } from './form/submissions.ts'
export type { NewHit } from './hit/append-hits.ts'
export { appendHits } from './hit/append-hits.ts'
export type { QueuedHit, TakenHit, WaitingHit } from './hit/queued-hits.ts'
export {
  claimQueuedHits,
  keepHits,
  queuedHits,
  setHitsAside,
  takeHits,
  takeVisitorHits,
} from './hit/queued-hits.ts'
export { holdShards, releaseShards, SHARDS } from './hit/shards.ts'
export type { TrackedPageRow } from './hit/tracked-pages.ts'
export { trackedPages } from './hit/tracked-pages.ts'
export type { Sighting, VisitorRow } from './hit/visitors.ts'
export { lockVisitor, setLeadOfVisitor, visitorsOfLead } from './hit/visitors.ts'
export { claimRequest } from './identity/claim-request.ts'
export type { ConsentRecord, ConsentRow } from './identity/consents.ts'
export { consentsOf, insertConsent } from './identity/consents.ts'
export type { IdentityKey, IdentityKind, KnownIdentity } from './identity/identities.ts'
export { claimIdentities, findIdentities, identitiesOf } from './identity/identities.ts'
export type { LeadPatch, LeadRecord } from './identity/lead-record.ts'
export {
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
export { bookScore, entriesOfRules, leadsHolding, pointsSince } from './lead/score.ts'
export type { LeadBriefRow } from './lead-read/lead-brief.ts'
export type { LeadCursor, LeadFilter, LeadListRow } from './lead-read/lead-list.ts'
export { countLeads, leadBriefs, leadsByScore } from './lead-read/lead-list.ts'
export type { LeadProfileRow, ScoreEntryRow } from './lead-read/lead-profile.ts'
export { eventsBySeq, leadProfile, scoreEntriesOf } from './lead-read/lead-profile.ts'
export type { MembershipKind, MovedMembership } from './merge/memberships.ts'
export { moveMemberships, moveMembershipsBack } from './merge/memberships.ts'
export type { MergeRow } from './merge/merges.ts'
export {
  dropClock,
  insertMerge,
  markUndone,
  mergeById,
  recomputeScores,
  restoreClock,
} from './merge/merges.ts'
export type { HistoryMove, HistorySplit } from './merge/move-history.ts'
export { moveHistory, moveHistoryBack, shiftReasons } from './merge/move-history.ts'
export type { Move, MovedRows } from './merge/move-rows.ts'
export { moveRows, moveRowsBack } from './merge/move-rows.ts'
export type { MergedRun, MovedRun } from './merge/move-runs.ts'
export { lockRunsOf, moveRuns, moveRunsBack, putRunState, runsById } from './merge/move-runs.ts'
export type { OpenWork, RevivedRun } from './merge/revive-run.ts'
export { openWorkOf, reviveRun } from './merge/revive-run.ts'
export type { AcceptedMessage } from './message/accept-queued.ts'
export { acceptQueued } from './message/accept-queued.ts'
export type { ClaimedMessage, LaneRoom } from './message/claim-messages.ts'
export { claimMessages } from './message/claim-messages.ts'
export type { Doubts } from './message/dispatchers.ts'
export { beatDispatcher, forgetDispatchers, sweepDoubts } from './message/dispatchers.ts'
export { copyMessage, settleDoubtful } from './message/doubt.ts'
export { dueLanes } from './message/due-lanes.ts'
export type { Lease } from './message/leases.ts'
export { releaseMessages, renewLeases } from './message/leases.ts'
export type { FrozenMail } from './message/mail-content.ts'
export { frozenMail } from './message/mail-content.ts'
export type { MailHit, MessageWithHits, WaitingMailHit } from './message/mail-hits.ts'
export {
  appendMailHits,
  lockMailHits,
  messagesWithHits,
  pagesSeen,
  takeMailHits,
  waitingMailHits,
} from './message/mail-hits.ts'
export type { MessageRow } from './message/message-by-id.ts'
export { copiesOf, lockMessage, messageById, ownTarget } from './message/message-by-id.ts'
export type { NewMessage } from './message/queue-message.ts'
export { queueMessage, recentMarketing, suppress, suppressionOf } from './message/queue-message.ts'
export type { Reroute } from './message/reroute-messages.ts'
export { rerouteMessages } from './message/reroute-messages.ts'
export type { Recipient, SendFacts } from './message/send-facts.ts'
export { recipients, sendFacts } from './message/send-facts.ts'
export type { MessageEnd } from './message/settle-messages.ts'
export { settleMessages } from './message/settle-messages.ts'
export type { DataStart } from './message/start-data.ts'
export { startData } from './message/start-data.ts'
export type { CountDelta, NodeCount } from './run/counts.ts'
export { appendCounts, countsOf, foldCounts } from './run/counts.ts'
export { insertGoals } from './run/goals.ts'
export { beat, readySince, stopBeating } from './run/heartbeat.ts'
export type { Job } from './run/jobs.ts'
export { cancelJob, claimJobs, continueJob, ensureJob, failJob, finishJob, scheduleJob } from './run/jobs.ts'
export type { OutboxItem } from './run/outbox.ts'
export { appendOutbox, claimOutbox, deleteOutbox, returnOutbox } from './run/outbox.ts'
export type { OverdueRun } from './run/overdue.ts'
export { overdueRuns, runsUnderWay } from './run/overdue.ts'
export type { NewRun, PastEntries, RunProgress, RunRow, RunStatus, StoredWait } from './run/runs.ts'
export {
  insertRun,
  leadOfRun,
  lockRun,
  pastEntries,
  replaceWaits,
  runStateOf,
  saveRun,
  waitsOn,
} from './run/runs.ts'
export type { VisitChange, VisitRow } from './run/visits.ts'
export { nodesVisitedBefore, pathOf, writeVisits } from './run/visits.ts'
export type { CallFilter, CallRow, LockedCall } from './sales/calls.ts'
export {
  answerCall,
  assignCall,
  callById,
  callRows,
  claimCall,
  leadOfCall,
  lockCall,
} from './sales/calls.ts'
export type { HandoffFilter, HandoffRow, HandoffState, LockedHandoff } from './sales/handoffs.ts'
export { answerHandoff, handoffById, handoffRows, leadOfHandoff, lockHandoff } from './sales/handoffs.ts'
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
export type { ControlEvent, RunUnderWay } from './scenario/control-runs.ts'
export {
  appendControls,
  lockRuns,
  runsAnywhere,
  runsOfScenario,
  setRunVersion,
} from './scenario/control-runs.ts'
export type { RunFilter, RunListRow } from './scenario/run-list.ts'
export { runById, runList } from './scenario/run-list.ts'
export type { ScenarioOverviewRow } from './scenario/scenario-list.ts'
export { scenarioOverview } from './scenario/scenario-list.ts'
export type { ScenarioListRow, ScenarioRow, ScenarioState } from './scenario/scenarios.ts'
export {
  editsSince,
  insertScenario,
  lockScenario,
  nameScenario,
  saveDraft,
  scenarioById,
  scenarioRows,
  setScenarioState,
} from './scenario/scenarios.ts'
export type { ActiveVersion, VersionRow } from './scenario/versions.ts'
export { activeVersions, insertVersion, newestMails, programsOf, versionById } from './scenario/versions.ts'
export type { StandingRow, VersionListRow } from './scenario/versions-of.ts'
export {
  newestMinor,
  newestVersionNumber,
  noteUnderWayChoice,
  standing,
  versionIdOf,
  versionsOf,
  versionsThatSend,
} from './scenario/versions-of.ts'
export type { SealedSecret } from './secret/secrets.ts'
export { keepSecret, putSecret, resealSecret, secretByName, secretsNotUnder } from './secret/secrets.ts'
export type { OrganisationContent } from './settings/organisation.ts'
export { insertOrganisation, updateOrganisation } from './settings/organisation.ts'
export type { RuleSetListRow } from './settings/score-distribution.ts'
export { peopleOfRules, ruleSetList, totalsOfLeads } from './settings/score-distribution.ts'
export type { RuleSetRow } from './settings/score-rule-sets.ts'
export {
  insertRuleSet,
  lastFormOfRule,
  newestRuleSet,
  ruleSetsByVersion,
} from './settings/score-rule-sets.ts'
