import { safely } from './safely.ts'

/** A click that is worth reporting. */
export interface Click {
  readonly target: string
  readonly label: string
}

const DOCUMENT = /\.(?:pdf|zip|docx?|xlsx?|pptx?|csv|mp4)$/i

const isForm = (link: HTMLAnchorElement, home: URL): boolean =>
  link.host === home.host && link.host !== location.host && link.pathname.startsWith('/f/')

/** Links that lead away or to a document are reported by themselves; everything else where the site asks for it. */
function clickOn(element: Element): Click | undefined {
  const asked = element.getAttribute('data-shirube-click')
  const link = element instanceof HTMLAnchorElement ? element : undefined
  const away = link && /^https?:$/.test(link.protocol) && link.host !== location.host
  if (asked === null && !away && !(link && DOCUMENT.test(link.pathname))) return undefined
  const label = asked || (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return { target: link?.href || location.href, label }
}

/**
 * Calls back on every click that is worth reporting. A link to a form on the product's own address takes the id
 * of the browser along, for there it would be another one.
 */
export function watchClicks(
  home: URL,
  about: { readonly visitor: () => string | undefined; readonly report: (click: Click) => void },
): void {
  const onClick = (event: Event): void => {
    const element =
      event.target instanceof Element ? event.target.closest('[data-shirube-click],a[href]') : null
    if (!element) return
    const click = clickOn(element)
    if (click) about.report(click)
    const visitor = about.visitor()
    if (visitor && element instanceof HTMLAnchorElement && isForm(element, home)) {
      const url = new URL(element.href)
      url.searchParams.set('v', visitor)
      element.href = url.href
    }
  }
  document.addEventListener('click', safely(onClick), true)
  document.addEventListener('auxclick', safely(onClick), true)
}
