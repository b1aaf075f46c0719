import { campaignEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { campaignHandlers } from './handlers.ts'
import { campaignPolicy } from './policy.ts'

/** Campaigns, their members and what came of them. */
export const campaignRoutes = resource(campaignEndpoints, campaignPolicy, campaignHandlers)
