export type { Acquired, AcquisitionView } from './acquisition/acquisition.ts'
export { ACQUISITION_DAYS, ACQUISITION_VIEWS, acquisitionEndpoints } from './acquisition/acquisition.ts'
export type { AddressColumn, AddressTable } from './address-table/address-table.ts'
export {
  ADDRESS_COLUMNS,
  addressTableEndpoints,
  addressTableSchema,
  MOST_ADDRESS_RANGES,
} from './address-table/address-table.ts'
export type { CompanyGuess } from './address-table/company-guess.ts'
export type { ApiKey, Scope } from './api-key/api-key.ts'
export { apiKeyEndpoints, SCOPES, scopeSchema } from './api-key/api-key.ts'
export type { Asset } from './asset/asset.ts'
export { assetEndpoints } from './asset/asset.ts'
export type { AuditAction } from './audit/action.ts'
export { AUDIT_ACTIONS } from './audit/action.ts'
export { auditEndpoints } from './audit/audit.ts'
export type { BulkDeed, BulkWhoBody, BulkWork } from './bulk/bulk-work.ts'
export { bulkEndpoints, bulkWorkSchema, MOST_PICKED } from './bulk/bulk-work.ts'
export type { BusinessCard, CardPictureType, NewCard } from './business-card/business-card.ts'
export {
  businessCardEndpoints,
  CARD_PICTURE_TYPES,
  keptPictureSchema,
  LARGEST_CARD_PICTURE,
} from './business-card/business-card.ts'
export type { Call, CallOutcomeBody } from './call/call.ts'
export { callEndpoints } from './call/call.ts'
export type {
  Campaign,
  CampaignBody,
  CampaignFigures,
  CampaignMember,
  CampaignOfLead,
  CampaignPart,
  CampaignState,
  MemberStatus,
} from './campaign/campaign.ts'
export {
  CAMPAIGN_PARTS,
  CAMPAIGN_STATES,
  campaignBodySchema,
  campaignEndpoints,
  MEMBER_STATUSES,
} from './campaign/campaign.ts'
export type { CampaignGoal, GoalEvent } from './campaign/campaign-goal.ts'
export { campaignGoalSchema, GOAL_EVENTS, GOAL_QUALIFICATIONS } from './campaign/campaign-goal.ts'
export type { CollectedEvent, CollectedKind } from './collect/collected-event.ts'
export { COLLECTED_KINDS } from './collect/collected-event.ts'
export type { Collected, IncomingEvent, LeadRef } from './collect/event-batch.ts'
export { collectedSchema, eventBatchSchema, eventEndpoints } from './collect/event-batch.ts'
export type { HandedOver } from './collect/handover.ts'
export { handedOverSchema, handoverAskedSchema, handoverTakenSchema } from './collect/handover.ts'
export type { ConsentGiven, LeadUpsert, Upserted } from './collect/lead-upsert.ts'
export { leadUpsertEndpoints, leadUpsertsSchema } from './collect/lead-upsert.ts'
export type { TrackerBatch, TrackerReport } from './collect/tracker-batch.ts'
export { TRACKER_KEEPS_MS, trackerBatchSchema, visitorIdSchema } from './collect/tracker-batch.ts'
export type { Company, CompanyRow } from './company/company.ts'
export { companyEndpoints } from './company/company.ts'
export type { CompanyChange } from './company/company-change.ts'
export { companyDomainSchema } from './company/company-change.ts'
export type { CustomEvent } from './custom-event/custom-event.ts'
export { customEventEndpoints, customEventFieldsSchema } from './custom-event/custom-event.ts'
export type { CustomField } from './custom-field/custom-field.ts'
export { customFieldEndpoints } from './custom-field/custom-field.ts'
export type { Deal, DealChangeBody, NewDealBody } from './deal/deal.ts'
export { DEAL_STATES, dealEndpoints } from './deal/deal.ts'
export type { Dkim } from './dkim/dkim.ts'
export { DKIM_FINDINGS, dkimEndpoints } from './dkim/dkim.ts'
export type { Duplicate, DuplicateSide, DuplicateState } from './duplicate/duplicate.ts'
export { DUPLICATE_REASONS, DUPLICATE_STATES, duplicateEndpoints } from './duplicate/duplicate.ts'
export type { StoredFile } from './file/file.ts'
export { LARGEST_FILE, storedFileSchema, uploadQuery } from './file/file.ts'
export type { FormDefinition } from './form/form-definition.ts'
export { emailQuestion, formDefinitionSchema, GATE_FIELDS } from './form/form-definition.ts'
export type { FormField } from './form/form-field.ts'
export { FORM_FIELD_HOLDS } from './form/form-field.ts'
export type { FormReply } from './form/form-reply.ts'
export { formReplySchema } from './form/form-reply.ts'
export type { Form, ListedForm } from './form-catalogue/form-endpoints.ts'
export { formEndpoints } from './form-catalogue/form-endpoints.ts'
export type {
  BoardColumn,
  BoardColumnName,
  Handoff,
  HandoffAnswerBody,
  HandoffBoard,
} from './handoff/handoff.ts'
export { BOARD_COLUMNS, handoffAnswerBody, handoffEndpoints } from './handoff/handoff.ts'
export type { Activity, FunnelStageName, Home, ToDo, Waiting } from './home/home.ts'
export { FUNNEL_STAGES, HOME_PERIODS, homeEndpoints } from './home/home.ts'
export type { HotLead, HotView } from './hot-lead/hot-lead.ts'
export { HOT_VIEWS, hotLeadEndpoints } from './hot-lead/hot-lead.ts'
export type { AssetUsed } from './http/asset-use.ts'
export { slugParams, slugSchema, uuidParams } from './http/building-blocks.ts'
export type { Answered, Asked, Endpoint, Endpoints, Given, Received } from './http/endpoint.ts'
export { API_ROOT } from './http/endpoint.ts'
export type { GroupUse } from './http/group-use.ts'
export { pathOf } from './http/path-of.ts'
export type { Problem } from './http/problem.ts'
export { PROBLEM_CODES, problemSchema } from './http/problem.ts'
export type {
  CardService,
  CellIssue,
  Import,
  ImportOutcome,
  JudgedRow,
  SurveyedImport,
  UndoPreview,
} from './import/import.ts'
export {
  IMPORT_OUTCOMES,
  importEndpoints,
  PREVIEWED_ROWS,
  surveyedImportSchema,
} from './import/import.ts'
export type { ImportFormat, ListEncoding } from './import/import-format.ts'
export { importFormatSchema, LARGEST_LIST, MOST_COLUMNS } from './import/import-format.ts'
export type { ImportColumn, ImportPlan } from './import/import-plan.ts'
export { importColumnSchema, importPlanSchema, isFieldColumn } from './import/import-plan.ts'
export { REASON_HEADER } from './import/reason-header.ts'
export type { TouchKind, TouchPlan } from './import/touch-plan.ts'
export { isTouchKind, OFFLINE_TOUCHES } from './import/touch-plan.ts'
export type {
  Colleague,
  Lead,
  LeadBrief,
  LeadChange,
  LeadRow,
  LeadWork,
  NewLead,
  ScoreEntry,
  TimelineEntry,
} from './lead/lead.ts'
export { leadEndpoints } from './lead/lead-endpoints.ts'
export { leadFilterSchema } from './lead/lead-filter.ts'
export type { LeadOrder } from './lead/lead-order.ts'
export { LEAD_ORDERS, leadOrderSchema } from './lead/lead-order.ts'
export type { LeadPlan, PlannedDeed } from './lead/lead-plan.ts'
export type { LeadExportFormat, LeadExportQuery } from './lead-export/lead-export.ts'
export {
  LEAD_EXPORT_FORMATS,
  LEAD_EXPORT_PATH,
  leadExportQuery,
  MOST_IN_WORKBOOK,
} from './lead-export/lead-export.ts'
export type { LeadMailBody } from './lead-mail/lead-mail.ts'
export { leadMailEndpoints } from './lead-mail/lead-mail.ts'
export type { LeadView } from './lead-view/lead-view.ts'
export { leadViewEndpoints, leadViewKeptSchema } from './lead-view/lead-view.ts'
export type { List } from './list/list.ts'
export { listEndpoints } from './list/list.ts'
export type { LiveTopic, News } from './live/live.ts'
export { LIVE_PATH, LIVE_TOPICS, newsSchema } from './live/live.ts'
export type { ListedMail, Mail, MailUse } from './mail/mail.ts'
export { mailEndpoints } from './mail/mail.ts'
export type { MailFigures } from './mail/mail-figures.ts'
export type { MailFinding, MailPreview } from './mail/mail-preview.ts'
export { mailPreviewEndpoints } from './mail/mail-preview.ts'
export type { ListedMaterial, Material } from './material/material.ts'
export { materialEndpoints } from './material/material.ts'
export { mergeEndpoints } from './merge/merge.ts'
export type { Message, MessageState } from './message/message.ts'
export { MESSAGE_STATES, messageEndpoints } from './message/message.ts'
export type { Organisation } from './organisation/organisation.ts'
export { organisationEndpoints, organisationSchema } from './organisation/organisation.ts'
export type { OrganisationSettings, Targets } from './organisation/settings.ts'
export { defaultOrganisationSettings, organisationSettingsSchema } from './organisation/settings.ts'
export type { PageGroup } from './page-group/page-group.ts'
export { pageGroupEndpoints } from './page-group/page-group.ts'
export type { Present, PresentDoing } from './presence/presence.ts'
export { PRESENT_DOINGS, PRESENT_FOR_MS, presenceEndpoints } from './presence/presence.ts'
export type { Run, RunControl, RunWithPath } from './run/run.ts'
export { runEndpoints } from './run/run-endpoints.ts'
export type { RehearsalSetting } from './scenario/rehearsal.ts'
export { rehearsalEndpoints } from './scenario/rehearsal.ts'
export type {
  Published,
  ScenarioBrief,
  ScenarioDiagnostic,
  ScenarioOutline,
  ScenarioReading,
  ScenarioRow,
  UnderWayChoice,
  VersionBrief,
} from './scenario/scenario.ts'
export { scenarioEndpoints } from './scenario/scenario-endpoints.ts'
export type { ScenarioTemplate, TemplateAsset } from './scenario/template.ts'
export { drawingIn, scenarioTemplateSchema } from './scenario/template.ts'
export type { ScoreReplay } from './score-rule/score-replay.ts'
export { scoreReplayEndpoints } from './score-rule/score-replay.ts'
export type { ScoreDistribution, ScoreGridCounts, ScoreRuleVersion } from './score-rule/score-rule.ts'
export { scoreRuleEndpoints } from './score-rule/score-rule.ts'
export type { HeadCount, Segment, SegmentReason } from './segment/segment.ts'
export { segmentEndpoints } from './segment/segment.ts'
export type { Guest, Seminar, SeminarBody } from './seminar/seminar-endpoints.ts'
export { MOST_GUESTS, seminarBodySchema, seminarEndpoints } from './seminar/seminar-endpoints.ts'
export type { Session } from './session/session.ts'
export { sessionEndpoints } from './session/session-endpoints.ts'
export type { Suppression, SuppressionReason } from './suppression/suppression.ts'
export { STOPS, SUPPRESSION_REASONS, suppressionEndpoints } from './suppression/suppression.ts'
export type { Team } from './team/team.ts'
export { teamEndpoints } from './team/team.ts'
export type { TrackedPage } from './tracked-page/tracked-page.ts'
export { trackedPageEndpoints } from './tracked-page/tracked-page.ts'
export type { Transfer, TransferBody, TransferFile, TransferTest } from './transfer/transfer.ts'
export {
  TRANSFER_FILE_STATES,
  TRANSFER_STATES,
  transferEndpoints,
  transferSchema,
} from './transfer/transfer.ts'
export type { HostKey, SftpAddress, TransferPlace, TransferSecret } from './transfer/transfer-place.ts'
export { hostKeySchema, transferPlaceSchema, transferSecretSchema } from './transfer/transfer-place.ts'
export type {
  TakingSettings,
  TransferSchedule,
  TransferSettings,
  WritingSettings,
} from './transfer/transfer-settings.ts'
export { AFTER_TAKING, transferSettingsSchema } from './transfer/transfer-settings.ts'
export type { Role } from './user/role.ts'
export { ROLES, roleSchema } from './user/role.ts'
export type { User } from './user/user.ts'
export { emailSchema, passwordSchema } from './user/user.ts'
export { invitationEndpoints, userEndpoints } from './user/user-endpoints.ts'
export type {
  ActiveCompany,
  ActivePerson,
  ActivityDays,
  GuessedCompany,
  ReadPage,
} from './web-activity/web-activity.ts'
export { ACTIVITY_DAYS, webActivityEndpoints } from './web-activity/web-activity.ts'
