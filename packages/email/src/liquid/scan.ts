import { defaultOptions, Tokenizer, type TopLevelToken, TypeGuards } from 'liquidjs'
import type { SourceFault } from '../fault/mail-fault.ts'
import { LIQUID_BLOCKS } from './allowed.ts'

/** One `{{ … }}` or `{% … %}` of a text. */
export interface LiquidChunk {
  readonly kind: 'output' | 'tag'
  readonly from: number
  readonly to: number
  /** Without the brackets and the blanks beside them. */
  readonly content: string
  /** The tag's name; empty for an output. */
  readonly name: string
  /** How many blocks it stands in; 0 is always shown. */
  readonly depth: number
}

/** What was found of Liquid in a text, comments left out. */
export interface LiquidScan {
  readonly chunks: readonly LiquidChunk[]
  readonly faults: readonly SourceFault[]
}

interface OpenBlock {
  readonly name: string
  readonly from: number
}

const DEEPEST = 50

/** The first characters of a text, to show where something is. */
export const near = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

function readTokens(source: string): {
  readonly tokens: readonly TopLevelToken[]
  readonly stuckAt?: number
} {
  const tokenizer = new Tokenizer(source)
  const tokens: TopLevelToken[] = []
  while (tokenizer.p < tokenizer.N) {
    const from = tokenizer.p
    try {
      tokens.push(tokenizer.readTopLevelToken(defaultOptions))
    } catch {
      return { tokens, stuckAt: from }
    }
  }
  return { tokens }
}

/** Follows the opening and closing of blocks, one chunk at a time. */
class BlockStack {
  readonly faults: SourceFault[] = []
  private readonly open: OpenBlock[] = []

  get depth(): number {
    return this.open.length
  }

  get inComment(): boolean {
    return this.open.at(-1)?.name === 'comment'
  }

  /** Takes the next tag in and says how deep it stands. */
  take(name: string, from: number): number {
    const top = this.open.at(-1)
    if (this.inComment) {
      if (name === 'endcomment') this.open.pop()
      return this.depth
    }
    if (Object.hasOwn(LIQUID_BLOCKS, name)) {
      if (this.depth === DEEPEST) this.faults.push({ code: 'liquid-limit', at: from })
      this.open.push({ name, from })
      return this.depth - 1
    }
    if (name.startsWith('end')) {
      if (top && name === `end${top.name}`) this.open.pop()
      else this.faults.push({ code: 'liquid-stray', at: from, values: { tag: name } })
      return this.depth
    }
    const continues = Object.values(LIQUID_BLOCKS).some((inner) => inner.includes(name))
    if (continues && !(top && LIQUID_BLOCKS[top.name]?.includes(name)))
      this.faults.push({ code: 'liquid-stray', at: from, values: { tag: name } })
    return continues ? Math.max(0, this.depth - 1) : this.depth
  }

  unclosed(): readonly SourceFault[] {
    return this.open.map(({ name, from }) => ({ code: 'liquid-unclosed', at: from, values: { tag: name } }))
  }
}

/** Finds all Liquid in a text and checks that brackets and blocks are closed. */
export function scanLiquid(source: string): LiquidScan {
  const { tokens, stuckAt } = readTokens(source)
  const blocks = new BlockStack()
  const chunks: LiquidChunk[] = []
  for (const token of tokens) {
    const { begin: from, end: to } = token
    if (TypeGuards.isTagToken(token)) {
      const inside = blocks.inComment && token.name !== 'endcomment'
      const depth = blocks.take(token.name, from)
      if (inside) continue
      chunks.push({ kind: 'tag', from, to, content: token.content, name: token.name, depth })
    } else if (TypeGuards.isOutputToken(token) && !blocks.inComment) {
      chunks.push({ kind: 'output', from, to, content: token.content, name: '', depth: blocks.depth })
    }
  }
  const faults = [...blocks.faults]
  if (stuckAt === undefined) faults.push(...blocks.unclosed())
  else faults.push({ code: 'liquid-syntax', at: stuckAt, values: { near: near(source.slice(stuckAt)) } })
  return { chunks, faults }
}

/** The text with every chunk blotted out by as many letters, so that places stay what they are. */
export function maskLiquid(source: string, chunks: readonly LiquidChunk[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to } of chunks) {
    pieces.push(source.slice(at, from), source.slice(from, to).replaceAll(/[^\n]/gu, 'x'))
    at = to
  }
  return pieces.join('') + source.slice(at)
}
