import { everybody } from '../../auth/policy.ts'

/** Every colleague: news says that something changed, and what it is now is asked for where its own policy holds. */
export const livePolicy = everybody()
