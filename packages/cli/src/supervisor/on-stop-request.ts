import { commandLineOf, identityOf, isRunning, parentOf } from '@shirube/embedded'

const LOOK_EVERY_MS = 250

/**
 * Calls back when this process is asked to end: Ctrl-C, a signal, or the end of the `npm` that had started it, which
 * a kill -9 of npm would not tell.
 */
export function onStopRequest(stop: () => void): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  const npm = process.env['npm_lifecycle_event'] === undefined ? undefined : npmAbove(process.ppid)
  const identity = npm === undefined ? undefined : identityOf(npm)
  if (!identity) return
  setInterval(() => {
    if (!isRunning(identity)) stop()
  }, LOOK_EVERY_MS).unref()
}

/** The `npm` that runs the script: the parent, or the parent of the shell between. */
function npmAbove(parent: number): number | undefined {
  return [parent, parentOf(parent)].find(
    (pid) => pid !== undefined && /\bnpm\b/u.test(commandLineOf(pid).split(' ')[0] ?? ''),
  )
}
