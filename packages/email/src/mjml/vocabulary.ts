/** Elements of MJML that hold text or HTML, which MJML passes on as written. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  'mj-accordion-text',
  'mj-accordion-title',
  'mj-breakpoint',
  'mj-button',
  'mj-carousel-image',
  'mj-html-attribute',
  'mj-navbar-link',
  'mj-preview',
  'mj-raw',
  'mj-social-element',
  'mj-style',
  'mj-table',
  'mj-text',
  'mj-title',
])

/** Elements of MJML that hold other elements, and between which a condition or a loop may stand. */
export const BLOCK_PARENTS: ReadonlySet<string> = new Set([
  'mj-accordion',
  'mj-accordion-element',
  'mj-body',
  'mj-column',
  'mj-group',
  'mj-hero',
  'mj-navbar',
  'mj-section',
  'mj-social',
  'mj-wrapper',
])

/** Elements of MJML in which neither text nor a condition may stand. */
export const BARE_ELEMENTS: ReadonlySet<string> = new Set([
  'mj-all',
  'mj-attributes',
  'mj-carousel',
  'mj-class',
  'mj-divider',
  'mj-font',
  'mj-head',
  'mj-html-attributes',
  'mj-image',
  'mj-selector',
  'mj-spacer',
  'mjml',
])

/** True for an element of MJML itself, as against HTML inside one. */
export const isMjmlTag = (tag: string): boolean => tag === 'mjml' || tag.startsWith('mj-')
