/** The tags of Liquid that a mail may use. None of them reads a file, another template or chance. */
export const LIQUID_TAGS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'capture',
  'comment',
  'raw',
  '#',
])

/** Tags that need their `end…`, and what may stand between. */
export const LIQUID_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  if: ['elsif', 'else'],
  unless: ['elsif', 'else'],
  case: ['when', 'else'],
  for: ['else'],
  capture: [],
  comment: [],
  raw: [],
}

/**
 * The filters that a mail may use. Left out: `raw` (it would let a lead's data become HTML), those that draw
 * lots or tell the time, and those that evaluate an expression.
 */
export const LIQUID_FILTERS: ReadonlySet<string> = new Set(
  [
    'abs at_least at_most ceil divided_by floor minus modulo plus round times',
    'append capitalize downcase lstrip prepend remove remove_first remove_last replace replace_first',
    'replace_last rstrip slice split strip strip_html strip_newlines truncate truncatewords upcase',
    'compact concat first join last map reverse size sort sort_natural uniq',
    'date default escape escape_once newline_to_br url_encode',
  ].flatMap((names) => names.split(' ')),
)

/** The longest template that is read, in characters. */
export const PARSE_LIMIT = 250_000
/** What one filling-in may allocate, as liquidjs counts it (about one a character or list item). */
export const MEMORY_LIMIT = 1_000_000
/** How long one filling-in may take, in milliseconds. */
export const RENDER_LIMIT_MS = 80
/** The longest text that one part of a mail may become, in characters. */
export const OUTPUT_LIMIT = 1_000_000
