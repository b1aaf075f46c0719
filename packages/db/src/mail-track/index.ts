export { type LinkedMessage, linkedMessages, ownTarget } from './linked-messages.ts'
export type { MailHit, MessageWithHits, WaitingMailHit } from './mail-hits.ts'
export {
  appendMailHits,
  lockMailHits,
  messagesWithHits,
  pagesSeen,
  takeMailHits,
  waitingMailHits,
} from './mail-hits.ts'
