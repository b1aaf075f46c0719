const MARK = /(?:^|\s)mj-at-(\d+)(?:\s|$)/u
/** Mails without colours of their own for the dark are turned by many mail programs; this is about how. */
const TURNED =
  'html{filter:invert(1) hue-rotate(180deg);background:#fff}img,video{filter:invert(1) hue-rotate(180deg)}'
const CALM = '*{scroll-behavior:auto!important}html{overflow:hidden}'

/** What goes into a frame. */
export interface FrameFilling {
  readonly html: string
  readonly scheme: 'light' | 'dark'
  readonly onHeight: (height: number) => void
}

/** True when a mail says itself how it looks in the dark. */
export const hasDarkLook = (html: string): boolean => /prefers-color-scheme:\s*dark/u.test(html)

function addStyle(inside: Document, css: string): void {
  const style = inside.createElement('style')
  style.textContent = css
  inside.head.append(style)
}

/** Puts a page into an empty frame, as a parsed tree: nothing in it is ever run. Answers how to stop measuring it. */
export function fillFrame(inside: Document, { html, scheme, onHeight }: FrameFilling): () => void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  inside.replaceChild(inside.adoptNode(page.documentElement), inside.documentElement)
  addStyle(inside, scheme === 'dark' && !hasDarkLook(html) ? CALM + TURNED : CALM)
  const measure = (): void => onHeight(Math.max(120, inside.body.scrollHeight))
  measure()
  const observer = new ResizeObserver(measure)
  observer.observe(inside.body)
  return () => observer.disconnect()
}

/** Draws a line around the block that is being written, and around no other. */
export function markBlock(inside: Document, block: number | undefined): void {
  for (const before of inside.querySelectorAll<HTMLElement>('[data-marked]')) {
    before.style.outline = ''
    delete before.dataset['marked']
  }
  if (block === undefined) return
  const found = inside.querySelector<HTMLElement>(`.mj-at-${block}`)
  if (!found) return
  found.style.outline = '2px solid #0b5c8c'
  found.style.outlineOffset = '-2px'
  found.dataset['marked'] = ''
}

/** The offset in the source of the innermost block at a place of the frame. */
export function blockUnder(inside: Document, x: number, y: number): number | undefined {
  let element = inside.elementFromPoint(x, y)
  while (element) {
    const mark = MARK.exec(element.getAttribute('class') ?? '')?.[1]
    if (mark !== undefined) return Number(mark)
    element = element.parentElement
  }
  return undefined
}
