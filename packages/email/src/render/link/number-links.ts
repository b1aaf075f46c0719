import { hash32 } from '@shirube/kernel'

/** One tracked link of a mail. */
export interface CompiledLink {
  /**
   * Made from the address, so that a link keeps its id when others are added around it; the second link to the
   * same address gets `-2`.
   */
  readonly id: string
  /** The address, or the Liquid that makes it when `dynamic`. */
  readonly url: string
  readonly label: string
  /** True when the address differs from lead to lead; what it came to must be kept with the message. */
  readonly dynamic: boolean
}

/** Gives the links of one mail their ids. */
export class LinkNumbers {
  readonly links: CompiledLink[] = []

  /** Takes in a link and gives its id. */
  add(link: Omit<CompiledLink, 'id'>): string {
    const id = this.freeId(link.url)
    this.links.push({ id, ...link })
    return id
  }

  /** The id of a link to this address that is there already. */
  idOf(url: string): string | undefined {
    return this.links.find((link) => link.url === url)?.id
  }

  private freeId(url: string): string {
    const base = hash32(url).toString(36)
    const taken = new Set(this.links.map(({ id }) => id))
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    return id
  }
}
