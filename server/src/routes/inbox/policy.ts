import { open } from '../../auth/policy.ts'

/** The built-in inbox is for whoever sits at the machine; `whoMayLook` lets nobody else in. */
export const inboxPolicy = open('a mail that never leaves the machine is read by whoever sits at it')
