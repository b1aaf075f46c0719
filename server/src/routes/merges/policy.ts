import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const people = only([...MARKETING, ...SALES_FORCE], 'leads:write')

/** Those who work with leads say that two are one, or that they were wrong. */
export const mergePolicies = { merge: people, ofLead: everybody('leads:read'), undo: people }
