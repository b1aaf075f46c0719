import type { Liquid, Template } from 'liquidjs'
import { Context, toValueSync } from 'liquidjs'
import type { MailUrls } from '../../content/mail-context.ts'
import type { LiquidHabitat } from '../../liquid/engine.ts'
import { textOf } from '../../liquid/escape.ts'
import { webAddress } from './address.ts'

/** What a link of one message leads to, where that differs from lead to lead. */
export interface LinkTarget {
  /** The link's id; a link inside a loop adds `.2`, `.3` … for its further addresses. */
  readonly link: string
  readonly url: string
}

/** A link in memory: its address, or the parsed Liquid that makes it. */
export type PreparedLink =
  | { readonly kind: 'fixed'; readonly url: string }
  | { readonly kind: 'dynamic'; readonly templates: Template[]; readonly engine: Liquid }

/** One message while it is filled in: its addresses, and what its links turn out to lead to. */
export class Filling {
  readonly urls: MailUrls
  private readonly links: ReadonlyMap<string, PreparedLink>
  private readonly signed = new Map<string, string>()
  private readonly found = new Map<string, string[]>()

  constructor(links: ReadonlyMap<string, PreparedLink>, urls: MailUrls) {
    this.links = links
    this.urls = urls
  }

  /** The address that the reader is given; `#` where the lead's data makes no address of a web page. */
  addressOf(id: string, context: Context): string {
    const link = this.links.get(id)
    if (!link) throw new Error(`The mail has no link "${id}"`)
    if (link.kind === 'fixed') return this.given(id) ?? link.url
    const made: unknown = toValueSync(link.engine.renderer.renderTemplates(link.templates, context))
    const url = webAddress(textOf(made))
    if (url === undefined) return '#'
    return this.given(this.remember(id, url)) ?? url
  }

  get targets(): readonly LinkTarget[] {
    return [...this.found].flatMap(([id, urls]) =>
      urls.map((url, n) => ({ link: n === 0 ? id : `${id}.${n + 1}`, url })),
    )
  }

  /** The signed address of a link; signing costs more than everything else here, so each is signed once. */
  private given(id: string): string | undefined {
    const known = this.signed.get(id)
    if (known !== undefined || !this.urls.link) return known
    const address = this.urls.link(id)
    this.signed.set(id, address)
    return address
  }

  private remember(id: string, url: string): string {
    const urls = this.found.get(id) ?? []
    this.found.set(id, urls)
    const known = urls.indexOf(url)
    const n = known < 0 ? urls.push(url) - 1 : known
    return n === 0 ? id : `${id}.${n + 1}`
  }
}

/** The scope of one part of a message, which the slots ask for their addresses. */
export class FillingContext extends Context {
  readonly habitat: LiquidHabitat
  readonly filling: Filling

  constructor(
    habitat: LiquidHabitat,
    filling: Filling,
    from: { readonly scope: object; readonly engine: Liquid; readonly limits?: Context },
  ) {
    const { scope, engine, limits } = from
    const shared = limits && { memoryLimit: limits.memoryLimit, renderLimit: limits.renderLimit }
    super(scope, engine.options, { sync: true }, { ...shared, liquid: engine })
    this.habitat = habitat
    this.filling = filling
  }
}
