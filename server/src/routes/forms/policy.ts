import { open } from '../../auth/policy.ts'

/** Forms are for everybody; how often one address may send them is limited. */
export const formPolicy = {
  look: open('a form is there for visitors, who are known to nobody yet'),
  send: open('a form is sent by visitors, who are known to nobody yet', { perMinute: 60 }),
}
