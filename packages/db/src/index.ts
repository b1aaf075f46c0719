export { deleteTeam, putTeam, type TeamRow, teamRows } from './account/teams.ts'
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
export { assetCatalogue, type CatalogueRow } from './asset/asset-catalogue.ts'
export { type AssetUse, type NamedAsset, scenarioUses, usesOf } from './asset/asset-uses.ts'
export type { CustomEventListRow } from './asset/custom-events.ts'
export { customEventList, deleteCustomEvent, putCustomEvent } from './asset/custom-events.ts'
export type { CustomFieldListRow } from './asset/custom-fields.ts'
export { customFieldList, deleteCustomField, putCustomField } from './asset/custom-fields.ts'
export { type FileRow, fileById, insertFile } from './asset/files.ts'
export type { FormCount, FormListRow } from './asset/forms.ts'
export { archiveForm, formCounts, formList, formsGiving, putForm } from './asset/forms.ts'
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
export { deletePageGroup, type PageGroupListRow, pageGroupList, putPageGroup } from './asset/page-groups.ts'
export type { SegmentRow } from './asset/segments.ts'
export { deleteSegment, markSegmentBuilt, putSegment, segmentList } from './asset/segments.ts'
export { canEstimate, type Estimate, estimateEach, estimateMatching } from './audience/estimate-matching.ts'
export { type AskedFit, fitDifferences } from './audience/fit-differences.ts'
export { type AskedAudience, countMatching, membersOf, previewMatching } from './audience/matching-leads.ts'
export { segmentDifferences } from './audience/segment-differences.ts'
export { type Actor, type AuditEntry, type AuditRow, appendAudit, auditRows } from './audit/audit.ts'
export { insertCompany, leadsOfCompany, setCompanyDomain } from './company/companies.ts'
export { describeCompany } from './company/describe-company.ts'
export { type CompanyKeys, findCompany, lockCompanyKeys } from './company/many-companies.ts'
export type { OrganisationRow } from './config/live.ts'
export {
  liveRuleSet,
  lockOrganisation,
  organisationRow,
  pageGroupRows,
  segmentRows,
  systemListIds,
  touchLive,
} from './config/live.ts'
export { moveClock, readClockOffset } from './config/test-clock.ts'
export { type Database, openDatabase, type Queryable, type Tx } from './connect/database.ts'
export { isMigrated, migrate } from './connect/migrate.ts'
export { retriedTransaction, transaction } from './connect/transaction.ts'
export type { TimelineEvent } from './event/events.ts'
export {
  claimEventKey,
  eventsAfter,
  eventsBetween,
  insertEvent,
  insertEvents,
  timeline,
} from './event/events.ts'
export { advanceClock, type LockedClock, lockLead, lockLeads } from './event/lead-clock.ts'
export {
  advanceClocks,
  insertManyEvents,
  type LockedClocks,
  lockManyLeads,
  waitsOfLeads,
} from './event/many-leads.ts'
export { ensurePartitions } from './event/partitions.ts'
export { insertSubmission, lastSubmitted, type NewSubmission } from './form/submissions.ts'
export { appendHits, type NewHit } from './hit/append-hits.ts'
export type { QueuedHit, TakenHit, WaitingHit } from './hit/queued-hits.ts'
export {
  claimQueuedHits,
  keepHits,
  moveVisitorHits,
  queuedHits,
  setHitsAside,
  takeHits,
  takeVisitorHits,
} from './hit/queued-hits.ts'
export { holdShards, releaseShards, SHARDS } from './hit/shards.ts'
export { type TrackedPageRow, trackedPages } from './hit/tracked-pages.ts'
export type { Sighting, VisitorRow } from './hit/visitors.ts'
export { lockVisitor, setLeadOfVisitor, visitorsOfLead } from './hit/visitors.ts'
export {
  FUNNEL_STAGES,
  type FunnelRow,
  type FunnelStageName,
  funnelRows,
  type WeekRow,
  weekRows,
} from './home/funnel.ts'
export { type RecentEventRow, recentEvents } from './home/recent-events.ts'
export { isTracked, type ThingsToDo, thingsToDo, type Waiting } from './home/things-to-do.ts'
export { claimRequest } from './identity/claim-request.ts'
export { type ConsentRecord, type ConsentRow, consentsOf, insertConsent } from './identity/consents.ts'
export type { IdentityKey, IdentityKind, KnownIdentity } from './identity/identities.ts'
export { claimIdentities, findIdentities, identitiesOf } from './identity/identities.ts'
export type { LeadPatch, LeadRecord } from './identity/lead-record.ts'
export { insertLead, knownLeads, leadRecord, patchLead, survivorOf } from './identity/lead-record.ts'
export {
  addToList,
  removeFromList,
  setLeadField,
  setLeadOwner,
  setLeadQualification,
  setLeadStage,
  setSegmentMember,
} from './lead/change-lead.ts'
export { factsOfRow, type LeadFactsRow } from './lead/lead-facts-row.ts'
export { loadFacts } from './lead/load-facts.ts'
export { bookScore, entriesOfRules, leadsHolding, type NewScoreEntry, pointsSince } from './lead/score.ts'
export { eraseLead, messagesUnderWay, openRunsOf } from './lead-data/erase-lead.ts'
export { type LeadData, leadData } from './lead-data/lead-data.ts'
export { TABLES_OF_LEAD } from './lead-data/tables-of-lead.ts'
export type { ColleagueRow } from './lead-read/colleagues.ts'
export { colleaguesOf } from './lead-read/colleagues.ts'
export { type LeadBriefRow } from './lead-read/lead-brief.ts'
export type { LeadFilter, LeadListRow } from './lead-read/lead-list.ts'
export { countLeads, leadBriefs, leadsByScore } from './lead-read/lead-list.ts'
export type { LeadProfileRow, ScoreEntryRow } from './lead-read/lead-profile.ts'
export { eventsBySeq, leadProfile, pointsOfEvents, scoreEntriesOf } from './lead-read/lead-profile.ts'
export { newestLeads } from './lead-read/newest-leads.ts'
export type { ScoreCursor } from './lead-read/page-by-score.ts'
export { type LeadWorkRow, workOfLead } from './lead-read/work-of-lead.ts'
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
export { type Move, type MovedRows, moveRows, moveRowsBack } from './merge/move-rows.ts'
export type { MergedRun, MovedRun } from './merge/move-runs.ts'
export { lockRunsOf, moveRuns, moveRunsBack, putRunState, runsById } from './merge/move-runs.ts'
export { type OpenWork, openWorkOf, type RevivedRun, reviveRun } from './merge/revive-run.ts'
export { type AcceptedMessage, acceptQueued } from './message/accept-queued.ts'
export { type ClaimedMessage, claimMessages, type LaneRoom } from './message/claim-messages.ts'
export { beatDispatcher, type Doubts, forgetDispatchers, sweepDoubts } from './message/dispatchers.ts'
export { copyMessage, settleDoubtful } from './message/doubt.ts'
export { dueLanes } from './message/due-lanes.ts'
export { type Lease, releaseMessages, renewLeases } from './message/leases.ts'
export { type LedgerPage, type LedgerRow, ledgerRow, ledgerRows } from './message/ledger.ts'
export { type FrozenMail, frozenMail } from './message/mail-content.ts'
export {
  type LinkFigures,
  linkFigures,
  type MailFigures,
  mailFigures,
  type StepFigures,
  stepFigures,
} from './message/mail-figures.ts'
export { copiesOf, lockMessage, type MessageRow, messageById } from './message/message-by-id.ts'
export { noteSeen, type Seen } from './message/note-seen.ts'
export type { NewMessage } from './message/queue-message.ts'
export { queueMessage, recentMarketing, suppress, suppressionOf } from './message/queue-message.ts'
export { type Reroute, rerouteMessages } from './message/reroute-messages.ts'
export { type Recipient, recipients, type SendFacts, sendFacts } from './message/send-facts.ts'
export { type MessageEnd, settleMessages } from './message/settle-messages.ts'
export { type DataStart, startData } from './message/start-data.ts'
export { appendCounts, type CountDelta, countsOf, foldCounts, type NodeCount } from './run/counts.ts'
export { goalsOf, insertGoals } from './run/goals.ts'
export { beat, readySince, stopBeating } from './run/heartbeat.ts'
export type { Job } from './run/jobs.ts'
export { cancelJob, claimJobs, continueJob, ensureJob, failJob, finishJob, scheduleJob } from './run/jobs.ts'
export { appendOutbox, claimOutbox, deleteOutbox, type OutboxItem, returnOutbox } from './run/outbox.ts'
export { type OverdueRun, overdueRuns, runsUnderWay } from './run/overdue.ts'
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
export { nodesVisitedBefore, pathOf, type VisitChange, type VisitRow, writeVisits } from './run/visits.ts'
export type { CallFilter, CallRow, LockedCall } from './sales/calls.ts'
export { answerCall, assignCall, callById, callRows, claimCall, leadOfCall, lockCall } from './sales/calls.ts'
export type { DealFilter, DealRow, DealState, DealTally } from './sales/deals.ts'
export {
  dealById,
  dealRows,
  dealTallies,
  insertDeal,
  leadOfDeal,
  lossReasons,
  updateDeal,
} from './sales/deals.ts'
export type { BoardColumn, BoardRow } from './sales/handoff-board.ts'
export { answeredInTime, boardRows, scenariosByHand } from './sales/handoff-board.ts'
export type { HandoffFilter, HandoffRow, HandoffState, LockedHandoff } from './sales/handoffs.ts'
export {
  answerHandoff,
  assignHandoff,
  handoffById,
  handoffRows,
  leadOfHandoff,
  lockHandoff,
} from './sales/handoffs.ts'
export type { NewCallTask, NewHandoff, ScoreReason } from './sales/open-work.ts'
export {
  cancelOpenWork,
  insertCallTask,
  insertHandoff,
  markOverdue,
  scoreReasons,
} from './sales/open-work.ts'
export { nextOfTeam, ownerOfLead, type StaffMember, staffById } from './sales/staff.ts'
export type { ControlEvent, RunUnderWay } from './scenario/control-runs.ts'
export {
  appendControls,
  lockRuns,
  runsAnywhere,
  runsOfScenario,
  setRunVersion,
} from './scenario/control-runs.ts'
export { type RunFilter, type RunListRow, runById, runList } from './scenario/run-list.ts'
export { type ScenarioOverviewRow, scenarioOverview } from './scenario/scenario-list.ts'
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
export {
  keepSecret,
  putSecret,
  removeSecret,
  resealSecret,
  secretByName,
  secretsNotUnder,
} from './secret/secrets.ts'
export { insertOrganisation, type OrganisationContent, updateOrganisation } from './settings/organisation.ts'
export type { RuleSetListRow } from './settings/score-distribution.ts'
export { peopleOfRules, ruleSetList, totalsOfLeads } from './settings/score-distribution.ts'
export type { RuleSetRow } from './settings/score-rule-sets.ts'
export {
  insertRuleSet,
  lastFormOfRule,
  newestRuleSet,
  ruleSetsByVersion,
} from './settings/score-rule-sets.ts'
