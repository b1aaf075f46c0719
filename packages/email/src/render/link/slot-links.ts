import type { SourceFault } from '../../fault/mail-fault.ts'
import { near } from '../../liquid/scan.ts'
import type { StandIns } from '../mjml/stand-ins.ts'
import { type FoundLink, findLinks } from './find-links.ts'
import type { LinkNumbers } from './number-links.ts'
import { linkSlot } from './slot-tags.ts'

const WEB = /^https?:\/\//iu
const ELSEWHERE = /^(?:mailto:|tel:|sms:|#)/iu
const OWN = /^\{\{-?\s*(?:unsubscribeUrl|viewUrl)\s*-?\}\}$/u
const TEXT_URL = /https?:\/\/[^\s<>"'、。「」（）]+/giu

/** What happens to a link: counted, left alone, or refused because its address cannot be told. */
type Fate = 'track' | 'leave' | 'refuse'

/**
 * Links to web pages are counted, also those whose address holds Liquid. Mail addresses, telephone numbers, places
 * in the mail and the product's own links are left as they are.
 */
function fateOf(url: string, standIns: StandIns): Fate {
  const original = standIns.restore(url).trim()
  if (OWN.test(original) || ELSEWHERE.test(original)) return 'leave'
  if (WEB.test(original) || standIns.begins(url.trim())) return 'track'
  return standIns.standsIn(url) ? 'refuse' : 'leave'
}

/** HTML with slots, and the links that could not be understood. */
export interface SlottedLinks {
  readonly html: string
  readonly faults: readonly SourceFault[]
}

const labelOf = (link: FoundLink, standIns: StandIns): string =>
  standIns
    .restore(link.label)
    .replaceAll(/\{%[\s\S]*?%\}/gu, '')
    .trim()

/** Puts a slot in place of the address of every link that is counted. */
export function slotLinks(html: string, numbers: LinkNumbers, standIns: StandIns): SlottedLinks {
  const faults: SourceFault[] = []
  let slotted = ''
  let at = 0
  for (const link of findLinks(html)) {
    const fate = fateOf(link.url, standIns)
    if (fate === 'refuse')
      faults.push({ code: 'liquid-address', at: 0, values: { near: near(standIns.restore(link.url)) } })
    if (fate !== 'track') continue
    const url = standIns.restore(link.url).trim()
    const dynamic = standIns.standsIn(link.url)
    const id = numbers.add({ url, label: labelOf(link, standIns), dynamic })
    slotted += html.slice(at, link.at.from) + standIns.put(linkSlot(id))
    at = link.at.to
  }
  return { html: slotted + html.slice(at), faults }
}

/**
 * Counts the web addresses of a plain text that its author wrote: the same address as in the HTML is the same link.
 */
export function slotTextLinks(text: string, numbers: LinkNumbers, standIns: StandIns): string {
  return text.replaceAll(TEXT_URL, (written) => {
    const url = standIns.restore(written)
    const dynamic = standIns.standsIn(written)
    return standIns.put(linkSlot(numbers.idOf(url) ?? numbers.add({ url, label: '', dynamic })))
  })
}
