import { safely } from './safely.ts'

const place = (): string => location.pathname + location.search

/** A page of a single-page site sets its title only after it has gone there. */
const SETTLE_MS = 100

/** Calls back when a single-page site has gone to another page: `gone` at once, `arrived` when it has settled. */
export function watchNavigation(on: { readonly gone: () => void; readonly arrived: () => void }): void {
  let known = place()
  const look = safely(() => {
    if (place() === known) return
    known = place()
    on.gone()
    setTimeout(safely(on.arrived), SETTLE_MS)
  })
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name].bind(history)
    history[name] = (...args: Parameters<History['pushState']>) => {
      original(...args)
      look()
    }
  }
  addEventListener('popstate', look)
}
