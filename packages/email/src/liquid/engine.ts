import type { Language } from '@shirube/kernel'
import { filters, Liquid } from 'liquidjs'
import { LIQUID_FILTERS, LIQUID_TAGS, MEMORY_LIMIT, PARSE_LIMIT, RENDER_LIMIT_MS } from './allowed.ts'
import { escapeHtml, escapeUrl, plain } from './escape.ts'

/** Where filled-in values land, which decides how they are made safe: markup, plain text, or an address. */
export type LiquidHabitat = 'html' | 'text' | 'url'

interface FilterThis {
  readonly context: { getSync(path: string[]): unknown; readonly memoryLimit: { use(count: number): void } }
}

const ESCAPES = { html: escapeHtml, text: plain, url: escapeUrl } as const
const LOCALE: Readonly<Record<Language, { locale: string; dateFormat: string }>> = {
  ja: { locale: 'ja-JP', dateFormat: '%Y年%-m月%-d日' },
  en: { locale: 'en-US', dateFormat: '%B %-d, %Y' },
}

/** `"now"` and `"today"` are the day of sending, so that the same message reads the same whenever it is made. */
function dateFilter(this: FilterThis, value: unknown, ...args: readonly unknown[]): unknown {
  const at = value === 'now' || value === 'today' ? this.context.getSync(['today']) : value
  const own = filters['date']
  return typeof own === 'function' ? (Reflect.apply(own, this, [at, ...args]) as unknown) : at
}

function breakLines(this: FilterThis, value: unknown): string {
  return escapeHtml.call(this, value).replaceAll(/\r?\n/gu, '<br>')
}

/** A template engine of one's own, to which tags may be added. */
export function createLiquid(habitat: LiquidHabitat, language: Language): Liquid {
  const engine = new Liquid({
    ...LOCALE[language],
    timezoneOffset: 0,
    templates: {},
    dynamicPartials: false,
    ownPropertyOnly: true,
    strictFilters: true,
    parseLimit: PARSE_LIMIT,
    memoryLimit: MEMORY_LIMIT,
    renderLimit: RENDER_LIMIT_MS,
    outputEscape: ESCAPES[habitat],
  })
  for (const name of Object.keys(engine.tags)) if (!LIQUID_TAGS.has(name)) delete engine.tags[name]
  for (const name of Object.keys(engine.filters)) if (!LIQUID_FILTERS.has(name)) delete engine.filters[name]
  engine.registerFilter('date', dateFilter)
  // Escaping by hand as well as by default would show the reader `&amp;amp;`.
  const byHand = { raw: true, handler: ESCAPES[habitat] }
  engine.registerFilter('escape', byHand)
  engine.registerFilter('escape_once', byHand)
  engine.registerFilter('newline_to_br', habitat === 'html' ? { raw: true, handler: breakLines } : plain)
  engine.registerFilter('url_encode', habitat === 'url' ? { raw: true, handler: escapeUrl } : escapeUrl)
  return engine
}

const engines = new Map<string, Liquid>()

/** The template engine for a habitat and a language; made once, it keeps nothing between mails. */
export function liquidFor(habitat: LiquidHabitat, language: Language): Liquid {
  const key = `${habitat}:${language}`
  const known = engines.get(key)
  if (known) return known
  const engine = createLiquid(habitat, language)
  engines.set(key, engine)
  return engine
}
