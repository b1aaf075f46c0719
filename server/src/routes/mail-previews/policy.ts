import type { mailPreviewEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, open } from '../../auth/policy.ts'

/** Everybody may look at a mail, as any lead whom they may see; what may be written concerns those who write. */
export const mailPreviewPolicy: Policies<typeof mailPreviewEndpoints> = {
  show: everybody('content:read'),
  gaps: everybody('content:read'),
  vocabulary: only(MARKETING, 'content:read'),
}

/** The frame is empty. */
export const mailFramePolicy = open('an empty page, the same for everybody')
