/** What was done on one page: for how long it was really used, and how far down. */
export interface Engagement {
  /** The seconds since they were last asked for, and the deepest point reached so far, in percent. */
  take(): { readonly seconds: number; readonly scroll: number }
}

/** Somebody who has not moved for so long is not there. */
const IDLE_MS = 30_000

function depth(): number {
  const { scrollHeight } = document.documentElement
  return scrollHeight > 0 ? Math.min(100, Math.round(((scrollY + innerHeight) / scrollHeight) * 100)) : 100
}

/** Watches one page from now on; `begun` is called on whatever the person does. */
export function watchEngagement(): Engagement & { reset(): void } {
  let mark = Date.now()
  let used = 0
  let deepest = 0
  let visible = document.visibilityState === 'visible'

  const count = (): void => {
    const now = Date.now()
    if (visible) used += Math.min(now - mark, IDLE_MS)
    mark = now
  }
  const onScroll = (): void => {
    count()
    deepest = Math.max(deepest, depth())
  }
  for (const kind of ['pointerdown', 'pointermove', 'keydown'])
    addEventListener(kind, count, { passive: true, capture: true })
  addEventListener('scroll', onScroll, { passive: true, capture: true })
  document.addEventListener('visibilitychange', () => {
    count()
    visible = document.visibilityState === 'visible'
  })
  return {
    take() {
      count()
      const seconds = Math.round(used / 1000)
      used -= seconds * 1000
      deepest = Math.max(deepest, depth())
      return { seconds, scroll: deepest }
    },
    reset() {
      mark = Date.now()
      used = 0
      deepest = 0
    },
  }
}
