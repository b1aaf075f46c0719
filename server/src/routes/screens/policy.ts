import { open } from '../../auth/policy.ts'

/** The screens themselves say nothing of anybody: what they show is asked for call by call. */
export const screenPolicy = { look: open('the screens hold no data; every call that they make is guarded') }
