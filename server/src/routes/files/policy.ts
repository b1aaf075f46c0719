import { everybody, MARKETING, only } from '../../auth/policy.ts'

/** Marketers upload files; every colleague may open them. What leads may open is behind signed links elsewhere. */
export const filePolicy = {
  upload: only(MARKETING, 'content:write'),
  download: everybody('content:read'),
}
