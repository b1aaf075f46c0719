/** Somebody who has touched nothing for so long has gone away. */
const IDLE_MS = 60_000
/** A form that nobody has touched is shown anew before the server finds it too old. */
const FRESH_MS = 6 * 3_600_000

/** Empties the form on a device for many people: what one has typed is not there for the next. */
function watchIdle(): void {
  let timer: number | undefined
  let touched = false
  const wait = (): void => {
    clearTimeout(timer)
    timer = window.setTimeout(
      () => location.replace(document.body.dataset['start'] ?? location.href),
      IDLE_MS,
    )
  }
  for (const kind of ['pointerdown', 'keydown', 'input'])
    addEventListener(kind, () => {
      touched = true
      wait()
    })
  setTimeout(() => {
    if (!touched) location.reload()
  }, FRESH_MS)
}

// A page that comes back by the browser's own button would bring back what was typed.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})
watchIdle()
