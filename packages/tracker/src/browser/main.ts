import { startTracker, type Tracker } from './tracker.ts'

declare global {
  interface Window {
    shirube?: Tracker
  }
}

/** The hosts of the organisation's own sites, as the server that gives this script out knows them. */
declare const SHIRUBE_SITES: readonly string[] | undefined

function start(script: HTMLScriptElement): void {
  if (window.shirube) return
  window.shirube = startTracker({
    source: new URL(script.src),
    consentRequired: script.dataset['consent'] === 'required',
    sites: typeof SHIRUBE_SITES === 'undefined' ? [] : SHIRUBE_SITES,
  })
  document.dispatchEvent(new CustomEvent('shirube:ready'))
}

try {
  const { currentScript } = document
  // A page that is only being prepared has not been viewed.
  if (currentScript instanceof HTMLScriptElement) {
    if ('prerendering' in document && document.prerendering === true)
      document.addEventListener('prerenderingchange', () => start(currentScript), { once: true })
    else start(currentScript)
  }
} catch {
  // The page comes first.
}
