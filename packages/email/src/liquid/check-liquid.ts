import type { Language } from '@shirube/kernel'
import { LiquidError, type Template } from 'liquidjs'
import type { SourceFault } from '../fault/mail-fault.ts'
import { LIQUID_BLOCKS, LIQUID_FILTERS, LIQUID_TAGS } from './allowed.ts'
import { liquidFor } from './engine.ts'
import { type LiquidChunk, near, scanLiquid } from './scan.ts'
import { RESERVED_NAMES } from './variables.ts'

const INNER_TAGS = new Set(Object.values(LIQUID_BLOCKS).flat())
const QUOTED = /"[^"]*"|'[^']*'/gu

function unknownNames(chunk: LiquidChunk): readonly SourceFault[] {
  const faults: SourceFault[] = []
  const { name, from } = chunk
  const known = name === '' || LIQUID_TAGS.has(name) || INNER_TAGS.has(name) || name.startsWith('end')
  if (!known) return [{ code: 'liquid-tag', at: from, values: { tag: name } }]
  if (name === '#') return []
  // Quoted text may hold a bar of its own; blotting it out keeps the offsets.
  const bare = chunk.content.replaceAll(QUOTED, (quoted) => '"'.repeat(quoted.length))
  for (const match of bare.matchAll(/\|\s*([\w-]+)/gu)) {
    const filter = match[1] ?? ''
    if (!LIQUID_FILTERS.has(filter)) faults.push({ code: 'liquid-filter', at: from, values: { filter } })
  }
  return faults
}

function reservedName(chunk: LiquidChunk): readonly SourceFault[] {
  const set = /^(?:assign|capture|for)\s+["']?([\w-]+)/u.exec(chunk.content)?.[1]
  return set !== undefined && RESERVED_NAMES.has(set)
    ? [{ code: 'liquid-reserved', at: chunk.from, values: { name: set } }]
    : []
}

function parseFault(error: unknown, chunks: readonly LiquidChunk[]): SourceFault {
  const at = LiquidError.is(error) ? error.token.begin : 0
  const chunk = chunks.find(({ from, to }) => from <= at && at < to)
  return { code: 'liquid-syntax', at: chunk?.from ?? at, values: { near: near(chunk?.content ?? '') } }
}

/** Fills the text in for nobody in particular, which is enough to find one that never comes to an end. */
function renderFault(parsed: Template[], language: Language): readonly SourceFault[] {
  const nobody = { lead: { custom: {} }, company: {}, organisation: {}, sender: {}, today: '2000-01-01' }
  try {
    liquidFor('text', language).renderSync(parsed, nobody)
    return []
  } catch (error) {
    return [{ code: 'liquid-limit', at: LiquidError.is(error) ? error.token.begin : 0 }]
  }
}

/**
 * What is wrong with the personalisation of a text: unknown tags and filters, blocks left open, names of the
 * product that are overwritten, and loops without bounds. Takes at most about a tenth of a second.
 */
export function checkLiquid(source: string, language: Language): readonly SourceFault[] {
  const { chunks, faults } = scanLiquid(source)
  const found = [...faults, ...chunks.flatMap(unknownNames), ...chunks.flatMap(reservedName)]
  if (found.length > 0) return found
  let parsed: Template[]
  try {
    parsed = liquidFor('text', language).parse(source)
  } catch (error) {
    return [parseFault(error, chunks)]
  }
  return renderFault(parsed, language)
}
