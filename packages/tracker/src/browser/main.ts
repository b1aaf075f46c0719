import { startTracker, type Tracker } from './tracker.ts'

declare global {
  interface Window {
    shirube?: Tracker
  }
}

function start(script: HTMLScriptElement): void {
  if (window.shirube) return
  window.shirube = startTracker({
    source: new URL(script.src),
    consentRequired: script.dataset['consent'] === 'required',
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
