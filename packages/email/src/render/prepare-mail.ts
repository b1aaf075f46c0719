import { err, ok, type Result } from '@shirube/kernel'
import { AssertionError, LiquidError } from 'liquidjs'
import type { MailContext, MailUrls } from '../content/mail-context.ts'
import { RENDER_LIMIT_MS } from '../liquid/allowed.ts'
import type { CompiledMail } from './compiled-mail.ts'
import type { FilledMessage, FillFault } from './filled-mail.ts'
import { Filling, FillingContext, type PreparedLink } from './link/filling.ts'
import { slotLiquid } from './link/slot-tags.ts'
import { oneLine } from './one-line.ts'
import { tidyText } from './plain-text.ts'
import {
  OutputTooLong,
  type PreparedPart,
  preparePart,
  type RenderedPart,
  renderPart,
} from './prepared-part.ts'
import { scopeOf } from './scope.ts'

/** A compiled mail in memory, ready to be filled in many times. */
export interface PreparedMail {
  readonly compiled: CompiledMail
  /** The mail for one recipient; the same context and addresses always give the same bytes. */
  fill(context: MailContext, urls: MailUrls): Result<FilledMessage, FillFault>
}

/** How often a mail that took too long is filled in before it is given up. */
const TRIES = 3

function prepareLink({ url, dynamic }: CompiledMail['links'][number], mail: CompiledMail): PreparedLink {
  if (!dynamic) return { kind: 'fixed', url }
  // An address that begins in the mail is completed with percent-encoded values; one that is data as a whole is not.
  const engine = slotLiquid(/^https?:\/\//iu.test(url) ? 'url' : 'text', mail.language)
  return { kind: 'dynamic', engine, templates: engine.parse(url) }
}

function faultOf(error: unknown): FillFault {
  const first: unknown = LiquidError.is(error) ? (error.originalError ?? error) : error
  // Liquid asserts its limits; past parsing it asserts nothing else that our tags could fail.
  const limited = first instanceof OutputTooLong || first instanceof AssertionError
  const detail = error instanceof Error ? error.message : String(error)
  return { code: limited ? 'liquid-limit' : 'liquid-error', detail }
}

/**
 * Parses a compiled mail for sending. Takes a few milliseconds; keep the result for as long as the version is sent.
 */
export function prepareMail(compiled: CompiledMail): PreparedMail {
  const { language } = compiled
  const subject = preparePart(compiled.subject, 'text', language)
  const html = preparePart(compiled.html, 'html', language)
  const text = preparePart(compiled.text, 'text', language)
  const links = new Map(compiled.links.map((link) => [link.id, prepareLink(link, compiled)]))

  function once(scope: object, urls: MailUrls): Result<FilledMessage, FillFault> {
    const filling = new Filling(links, urls)
    // The three parts share one allowance of time and memory.
    const limits = new FillingContext('text', filling, { scope, engine: subject.engine })
    const render = (part: PreparedPart): RenderedPart =>
      renderPart(part, new FillingContext(part.habitat, filling, { scope, engine: part.engine, limits }))
    try {
      const { text: filledSubject } = render(subject)
      const { text: filledHtml, encoded } = render(html)
      return ok({
        subject: oneLine(filledSubject),
        html: filledHtml,
        text: `${tidyText(render(text).text)}\n`,
        targets: filling.targets,
        ...(encoded !== undefined && { encodedHtml: encoded }),
      })
    } catch (error) {
      return err(faultOf(error))
    }
  }

  return {
    compiled,
    fill(context, urls) {
      const scope = scopeOf(context, urls, language)
      // A process that was stopped in the middle looks like a template that never ends; further tries tell.
      for (let left = TRIES; ; left--) {
        const from = performance.now()
        const filled = once(scope, urls)
        const late = performance.now() - from > RENDER_LIMIT_MS
        if (filled.ok || !late || left === 1) return filled
      }
    },
  }
}
