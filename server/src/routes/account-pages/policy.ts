import { open } from '../../auth/policy.ts'

/** The link in the mail is the proof; whoever follows it cannot be signed in yet. */
export const accountPagePolicy = {
  look: open('the link in the mail leads here, before anybody is signed in', { perMinute: 60 }),
  send: open('the link that was sent is the proof', { sameOrigin: true, perMinute: 10 }),
}
