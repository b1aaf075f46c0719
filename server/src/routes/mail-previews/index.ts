import { mailPreviewEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { mailPreviewHandlers } from './handlers.ts'
import { mailPreviewPolicy } from './policy.ts'

/** Mails that are being written, as they will be seen. */
export const mailPreviewRoutes = resource(mailPreviewEndpoints, mailPreviewPolicy, mailPreviewHandlers)
