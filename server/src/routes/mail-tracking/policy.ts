import { open } from '../../auth/policy.ts'

/** Whoever has the mail has the signed word in its address; nobody is signed in there. */
export const mailTrackingPolicy = {
  click: open('links in mails are followed by their readers'),
  opening: open('the picture that counts openings is loaded by mail programs'),
  view: open('a mail is shown in the browser to whoever has its link'),
  unsubscribe: open('further mail is refused without signing in, by mail programs too (RFC 8058)'),
}
