export type { GoalSource } from './campaign-goals.ts'
export type { CampaignMemberRow, CampaignOfLeadRow } from './campaign-members.ts'
export { campaignMemberRows, campaignProgress, campaignsOfLead } from './campaign-members.ts'
export type { CampaignTime } from './campaign-touches.ts'
export type { CampaignFiguresRow, CampaignPartRow, CampaignRow, PlannedCampaign } from './campaigns.ts'
export {
  addCampaignPart,
  campaignList,
  campaignsToCount,
  deleteCampaign,
  lockCampaign,
  postponeCount,
  putCampaign,
} from './campaigns.ts'
export { type CampaignCount, countCampaign } from './count-campaign.ts'
