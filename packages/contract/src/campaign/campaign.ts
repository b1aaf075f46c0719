import { z } from 'zod'
import {
  instantSchema,
  nameSchema,
  pageOf,
  pageQuery,
  slugParams,
  slugSchema,
  uuidParams,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadBriefSchema } from '../lead/lead.ts'
import { campaignGoalSchema } from './campaign-goal.ts'

/** What may belong to a campaign; `utm` is a value of `utm_campaign` in the links that lead to the site. */
export const CAMPAIGN_PARTS = ['scenario', 'mail', 'form', 'material', 'seminar', 'import', 'utm'] as const

/** How far a person has come in a campaign, by what they did (S46). */
export const MEMBER_STATUSES = ['targeted', 'reached', 'responded', 'achieved'] as const
export type MemberStatus = (typeof MEMBER_STATUSES)[number]

/** Where a campaign stands in its time. */
export const CAMPAIGN_STATES = ['planned', 'running', 'ended'] as const
export type CampaignState = (typeof CAMPAIGN_STATES)[number]

const yen = z.number().int().min(0).max(1_000_000_000_000)

/** One thing that belongs to a campaign. */
export const campaignPartSchema = z.strictObject({
  kind: z.enum(CAMPAIGN_PARTS),
  id: z.string().trim().min(1).max(100),
})
export type CampaignPart = Readonly<z.infer<typeof campaignPartSchema>>

const planned = {
  name: nameSchema,
  /** What it is for, in words: 「LTVの向上」 (S27). */
  purpose: z.string().trim().max(2000),
  goal: campaignGoalSchema,
  /** People, deals or yen, as the goal counts. */
  target: z.number().int().min(1).max(1_000_000_000_000),
  /** Days of the organisation's calendar, the last one included. */
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** Until when the goal is counted; not before the end. */
  dueOn: z.iso.date(),
  /** What it costs beside its imports, in yen. */
  cost: yen.optional(),
  /** Who is in the plan: everybody of this segment is flagged for it (S18). */
  segment: slugSchema.optional(),
  parts: z.array(campaignPartSchema).max(200),
}

/** A campaign as a colleague plans it. */
export const campaignBodySchema = z
  .strictObject(planned)
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], message: 'before its start' })
  .refine(({ endsOn, dueOn }) => endsOn <= dueOn, { path: ['dueOn'], message: 'before the end' })
export type CampaignBody = Readonly<z.infer<typeof campaignBodySchema>>

const people = z.number().int()

/** What has come of a campaign, as it was counted last. */
const figuresSchema = z.object({
  /** How many stand so now; each person stands in one place. */
  targeted: people,
  reached: people,
  responded: people,
  achieved: people,
  /** Against the target. */
  actual: z.number().int(),
  /** Deals won in the campaign's time with people whom it had reached, whatever its goal. */
  wonDeals: people,
  wonAmount: z.number().int(),
  /** What it cost in all, its imports included, in yen. */
  cost: z.number().int(),
})
export type CampaignFigures = Readonly<z.infer<typeof figuresSchema>>

/** A campaign: purpose, one measured goal, and what has come of it. */
const campaignSchema = z.object({
  id: slugSchema,
  ...planned,
  state: z.enum(CAMPAIGN_STATES),
  figures: figuresSchema,
  /** Missing until it was first counted. */
  countedAt: instantSchema.optional(),
})
export type Campaign = Readonly<z.infer<typeof campaignSchema>>

const memberSchema = leadBriefSchema.extend({
  status: z.enum(MEMBER_STATUSES),
  /** Since when. */
  since: instantSchema,
})
export type CampaignMember = Readonly<z.infer<typeof memberSchema>>

const campaignOfLeadSchema = z.object({
  id: slugSchema,
  name: z.string(),
  state: z.enum(CAMPAIGN_STATES),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** `out`: not in the plan (S18). */
  status: z.enum(['out', ...MEMBER_STATUSES]),
  since: instantSchema.optional(),
})
export type CampaignOfLead = Readonly<z.infer<typeof campaignOfLeadSchema>>

/** Campaigns: planned, measured, side by side (S26). */
export const campaignEndpoints = {
  /** The one that begins last first. */
  list: { method: 'GET', path: '/campaigns', answer: z.object({ items: z.array(campaignSchema) }) },
  show: { method: 'GET', path: '/campaigns/:id', params: slugParams, answer: campaignSchema },
  put: {
    method: 'PUT',
    path: '/campaigns/:id',
    params: slugParams,
    body: campaignBodySchema,
    answer: campaignSchema,
  },
  remove: { method: 'DELETE', path: '/campaigns/:id', params: slugParams },
  /** What was reached by the end of each day on which something was. */
  progress: {
    method: 'GET',
    path: '/campaigns/:id/progress',
    params: slugParams,
    answer: z.object({ days: z.array(z.object({ day: z.iso.date(), actual: z.number().int() })) }),
  },
  members: {
    method: 'GET',
    path: '/campaigns/:id/members',
    params: slugParams,
    query: pageQuery.extend({ status: z.enum(MEMBER_STATUSES).default('reached') }),
    answer: pageOf(memberSchema),
  },
  /** The campaigns that are planned or run, in or out, and those that the lead was part of. */
  ofLead: {
    method: 'GET',
    path: '/leads/:id/campaigns',
    params: uuidParams,
    answer: z.object({ items: z.array(campaignOfLeadSchema) }),
  },
} as const satisfies Endpoints
