/** What the pages of the screens may load and do. */
const DIRECTIVES = {
  'default-src': "'self'",
  // Theme and measures are written as styles by the screens; previews of mails bring styles of their own.
  'style-src': "'self' 'unsafe-inline'",
  // Pictures in mails lie wherever the organisation keeps them.
  'img-src': "'self' data: blob: https:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const

/** The content security policy of the screens: scripts from here alone, and none written into a page. */
export const SCREEN_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')
