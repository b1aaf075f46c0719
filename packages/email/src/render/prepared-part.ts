import type { Language } from '@shirube/kernel'
import { type Emitter, type Liquid, type Template, TypeGuards, toValueSync } from 'liquidjs'
import { OUTPUT_LIMIT } from '../liquid/allowed.ts'
import { textOf, toHtml } from '../liquid/escape.ts'
import type { FillingContext } from './link/filling.ts'
import { slotLiquid } from './link/slot-tags.ts'
import { suitsQuotedPrintable } from './mime/body-encoding.ts'
import { quotedPiece } from './mime/quoted-printable.ts'
import { readSimple, type SimpleOutput, simpleOutput } from './simple-output.ts'

/** What a part is made of: fixed text, a value that is just read, and Liquid that has to be run. */
type Step =
  | { readonly kind: 'text'; readonly text: string; readonly encoded: string }
  | { readonly kind: 'value'; readonly value: SimpleOutput }
  | { readonly kind: 'liquid'; readonly template: Template }

/** One part of a mail, parsed. */
export interface PreparedPart {
  readonly habitat: 'html' | 'text'
  readonly engine: Liquid
  readonly steps: readonly Step[]
  /** Whether the part is also given in the form in which it is sent. */
  readonly encodes: boolean
}

/** A part filled in: its text, and the same in pieces of quoted-printable where that was asked for. */
export interface RenderedPart {
  readonly text: string
  readonly encoded?: string
}

/** Thrown when a part grows beyond all measure. */
export class OutputTooLong extends Error {}

/** Gathers the output of one part, encoded as well if need be, and keeps it from growing without bounds. */
class PartOutput implements Emitter {
  buffer = ''
  encoded = ''
  private readonly encodes: boolean

  constructor(encodes: boolean) {
    this.encodes = encodes
  }

  write(value: unknown): void {
    const text = textOf(value)
    this.fixed(text, this.encodes ? quotedPiece(text) : '')
    if (this.buffer.length > OUTPUT_LIMIT) throw new OutputTooLong('The mail grew too long')
  }

  /** Adds what is known to be harmless, in both of its forms. */
  fixed(text: string, encoded: string): void {
    this.buffer += text
    this.encoded += encoded
  }
}

function stepOf(template: Template, encodes: boolean): Step {
  const { token } = template
  if (TypeGuards.isHTMLToken(token)) {
    const text = token.getContent()
    return { kind: 'text', text, encoded: encodes ? quotedPiece(text) : '' }
  }
  const value = TypeGuards.isOutputToken(token) ? simpleOutput(token.content) : undefined
  return value ? { kind: 'value', value } : { kind: 'liquid', template }
}

/** Parses one part of a compiled mail; HTML is encoded for sending at once, where quoted-printable suits it. */
export function preparePart(source: string, habitat: 'html' | 'text', language: Language): PreparedPart {
  const engine = slotLiquid(habitat, language)
  const encodes = habitat === 'html' && suitsQuotedPrintable(source)
  return { habitat, engine, encodes, steps: engine.parse(source).map((step) => stepOf(step, encodes)) }
}

function runLiquid(template: Template, context: FillingContext, output: PartOutput): void {
  const value: unknown = toValueSync(template.render(context, output))
  if (value !== undefined) output.write(value)
  // A stray break must not cut off what follows: the footer stands there.
  context.breakCalled = false
  context.continueCalled = false
}

/** Fills one part in. Throws when its Liquid breaks a limit. */
export function renderPart({ steps, habitat, encodes }: PreparedPart, context: FillingContext): RenderedPart {
  const output = new PartOutput(encodes)
  for (const step of steps) {
    if (step.kind === 'text') output.fixed(step.text, step.encoded)
    else if (step.kind === 'liquid') runLiquid(step.template, context, output)
    else {
      const text = readSimple(step.value, context.environments)
      output.write(habitat === 'html' ? toHtml(text) : text)
    }
  }
  return { text: output.buffer, ...(encodes && { encoded: output.encoded }) }
}
