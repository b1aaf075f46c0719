import { createFileRoute } from '@tanstack/react-router'
import { CampaignsScreen } from '../../campaigns/CampaignsScreen.tsx'

export const Route = createFileRoute('/campaigns/')({ component: CampaignsScreen })
