const PARENT_EVERY_MS = 250

/**
 * Calls back once when this process is asked to end: Ctrl-C, a signal, or the end of the `npm` that had started it,
 * which a kill -9 of npm would not tell.
 */
export function onStopRequest(stop: () => void): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, PARENT_EVERY_MS).unref()
}
