import type { Language } from '@shirube/kernel'
import { type Emitter, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs'
import { createLiquid, type LiquidHabitat } from '../../liquid/engine.ts'
import { toHtml } from '../../liquid/escape.ts'
import type { FillingContext } from './filling.ts'

const LINK = 'tracked_link'
const PIXEL = 'open_pixel'

/** Where a link's signed address goes. Authors cannot write it: the check of a mail does not know the tag. */
export const linkSlot = (id: string): string => `{% ${LINK} ${id} %}`
/** Where the picture that counts openings goes. */
export const PIXEL_SLOT = `{% ${PIXEL} %}`

const pixelHtml = (url: string): string =>
  `<img src="${toHtml(url)}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0">`

/** A link of the mail: writes the address that this message's reader is to follow. */
export class LinkTag extends Tag {
  private readonly id: string

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    this.id = token.args
  }

  render(context: FillingContext, emitter: Emitter): void {
    const url = context.filling.addressOf(this.id, context)
    emitter.write(context.habitat === 'html' ? toHtml(url) : url)
  }
}

/** The picture that counts openings: nothing where the message does not count them. */
export class PixelTag extends Tag {
  render(context: FillingContext, emitter: Emitter): void {
    const { pixel } = context.filling.urls
    if (pixel !== undefined) emitter.write(pixelHtml(pixel))
  }
}

const engines = new Map<string, Liquid>()

/** The template engine of compiled mails, which knows the slots. */
export function slotLiquid(habitat: LiquidHabitat, language: Language): Liquid {
  const key = `${habitat}:${language}`
  const known = engines.get(key)
  if (known) return known
  const engine = createLiquid(habitat, language)
  engine.registerTag(LINK, LinkTag)
  engine.registerTag(PIXEL, PixelTag)
  engines.set(key, engine)
  return engine
}
