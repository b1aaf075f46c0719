import { open } from '../../auth/policy.ts'

/** Whoever has the mail has the signed word in its address; nobody is signed in there. */
export const handoffAnswerPolicy = {
  answer: open('the owner answers a handoff from the mail, by a signed link that expires', { perMinute: 60 }),
}
