import { acquisitionRoutes } from '../routes/acquisition/index.ts'
import { addressTableRoutes } from '../routes/address-table/index.ts'
import { addressTableUpload } from '../routes/address-table/upload.ts'
import { apiKeyRoutes } from '../routes/api-keys/index.ts'
import { assetRoutes } from '../routes/assets/index.ts'
import { auditRoutes } from '../routes/audit/index.ts'
import { bulkRoutes } from '../routes/bulk-works/index.ts'
import { businessCardRoutes } from '../routes/business-cards/index.ts'
import { cardPictureRoutes } from '../routes/business-cards/picture.ts'
import { callRoutes } from '../routes/calls/index.ts'
import { campaignRoutes } from '../routes/campaigns/index.ts'
import { clockRoutes } from '../routes/clock/index.ts'
import { collectRoutes } from '../routes/collect/index.ts'
import { companyRoutes } from '../routes/companies/index.ts'
import { formRoutes } from '../routes/content-forms/index.ts'
import { materialRoutes } from '../routes/content-materials/index.ts'
import { customEventRoutes } from '../routes/custom-events/index.ts'
import { customFieldRoutes } from '../routes/custom-fields/index.ts'
import { dealRoutes } from '../routes/deals/index.ts'
import { demoRoutes } from '../routes/demo/index.ts'
import { dkimRoutes } from '../routes/dkim/index.ts'
import { duplicateRoutes } from '../routes/duplicates/index.ts'
import { fileRoutes } from '../routes/files/index.ts'
import { hostedFormRoutes } from '../routes/forms/index.ts'
import { handoffAnswerRoutes } from '../routes/handoff-answers/index.ts'
import { handoffRoutes } from '../routes/handoffs/index.ts'
import { homeRoutes } from '../routes/home/index.ts'
import { hotLeadRoutes } from '../routes/hot-leads/index.ts'
import { importRoutes } from '../routes/imports/index.ts'
import { importUpload } from '../routes/imports/upload.ts'
import { inboxRoutes } from '../routes/inbox/index.ts'
import { invitationRoutes } from '../routes/invitations/index.ts'
import { leadExportRoutes } from '../routes/lead-exports/index.ts'
import { leadMailRoutes } from '../routes/lead-mails/index.ts'
import { leadViewRoutes } from '../routes/lead-views/index.ts'
import { leadRoutes } from '../routes/leads/index.ts'
import { listRoutes } from '../routes/lists/index.ts'
import { liveRoutes } from '../routes/live/index.ts'
import { mailFrameRoutes } from '../routes/mail-previews/frame.ts'
import { mailPreviewRoutes } from '../routes/mail-previews/index.ts'
import { mailTrackingRoutes } from '../routes/mail-tracking/index.ts'
import { mailRoutes } from '../routes/mails/index.ts'
import { assetLinkRoutes } from '../routes/materials/index.ts'
import { mergeRoutes } from '../routes/merges/index.ts'
import { messageRoutes } from '../routes/messages/index.ts'
import { organisationRoutes } from '../routes/organisation/index.ts'
import { pageGroupRoutes } from '../routes/page-groups/index.ts'
import { presenceRoutes } from '../routes/presence/index.ts'
import { rehearsalRoutes } from '../routes/rehearsals/index.ts'
import { runRoutes } from '../routes/runs/index.ts'
import { scenarioRoutes } from '../routes/scenarios/index.ts'
import { scoreReplayRoutes } from '../routes/score-replays/index.ts'
import { scoreRuleRoutes } from '../routes/score-rules/index.ts'
import { screenRoutes } from '../routes/screens/index.ts'
import { segmentRoutes } from '../routes/segments/index.ts'
import { seminarRoutes } from '../routes/seminars/index.ts'
import { sessionRoutes } from '../routes/session/index.ts'
import { suppressionRoutes } from '../routes/suppressions/index.ts'
import { teamRoutes } from '../routes/teams/index.ts'
import { trackedPageRoutes } from '../routes/tracked-pages/index.ts'
import { transferRoutes } from '../routes/transfers/index.ts'
import { userRoutes } from '../routes/users/index.ts'
import { webActivityRoutes } from '../routes/web-activity/index.ts'
import type { RoutePlugin } from './server-context.ts'

/** Every way into the server, by resource. */
export const ROUTES: readonly RoutePlugin[] = [
  rehearsalRoutes,
  clockRoutes,
  addressTableRoutes,
  addressTableUpload,
  apiKeyRoutes,
  assetRoutes,
  auditRoutes,
  assetLinkRoutes,
  bulkRoutes,
  businessCardRoutes,
  cardPictureRoutes,
  callRoutes,
  campaignRoutes,
  collectRoutes,
  companyRoutes,
  formRoutes,
  materialRoutes,
  customEventRoutes,
  customFieldRoutes,
  dealRoutes,
  demoRoutes,
  dkimRoutes,
  duplicateRoutes,
  fileRoutes,
  handoffAnswerRoutes,
  handoffRoutes,
  homeRoutes,
  hostedFormRoutes,
  hotLeadRoutes,
  importRoutes,
  importUpload,
  inboxRoutes,
  invitationRoutes,
  leadExportRoutes,
  leadMailRoutes,
  leadRoutes,
  leadViewRoutes,
  listRoutes,
  liveRoutes,
  mailFrameRoutes,
  mailPreviewRoutes,
  mailRoutes,
  mailTrackingRoutes,
  mergeRoutes,
  messageRoutes,
  organisationRoutes,
  pageGroupRoutes,
  presenceRoutes,
  runRoutes,
  scenarioRoutes,
  scoreReplayRoutes,
  scoreRuleRoutes,
  screenRoutes(),
  segmentRoutes,
  seminarRoutes,
  sessionRoutes,
  suppressionRoutes,
  teamRoutes,
  trackedPageRoutes,
  transferRoutes,
  userRoutes,
  acquisitionRoutes,
  webActivityRoutes,
]
