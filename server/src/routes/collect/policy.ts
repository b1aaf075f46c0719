import { MARKETING, only, open } from '../../auth/policy.ts'

/** Browsers report by themselves; other systems need a key. */
export const collectPolicy = {
  tracker: open('the script is meant for every visitor of the organisation’s sites'),
  report: open('browsers of visitors report what they do; nobody is signed in there', { perMinute: 3_000 }),
  handover: open('a browser goes from one of the organisation’s sites to another', { perMinute: 600 }),
}

export const eventPolicies = { collect: only(MARKETING, 'events:write') }

export const leadUpsertPolicies = { upsert: only(MARKETING, 'leads:write') }
