import { open } from '../../auth/policy.ts'

/** The site of the company that the demo is about: anybody may act as its visitor. */
export const demoPolicy = { look: open('a web site for visitors, with nothing of anybody in it') }
