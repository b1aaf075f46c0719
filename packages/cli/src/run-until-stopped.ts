import { describeFailure } from './terminal/failure.ts'

/** Something that runs until it is told to stop. */
export interface Running {
  stop(): Promise<void>
}

const HARD_STOP_MS = 45_000

/**
 * Runs a process of the product until it is told to stop, by signal or because its supervisor has gone. A supervised
 * process leaves Ctrl-C to the supervisor, which stops the processes in order. One that cannot start ends at once.
 */
export async function runUntilStopped(start: () => Promise<Running>): Promise<number> {
  const supervised = process.connected
  const told = new Promise<void>((resolve) => {
    process.on('SIGTERM', () => resolve())
    process.on('SIGINT', () => supervised || resolve())
    process.on('SIGHUP', () => supervised || resolve())
    process.on('disconnect', () => resolve())
  })
  const running = await start().catch((failure: unknown) => {
    // What it has begun already would keep it alive, of no use to anybody: whoever supervises it starts it again.
    console.error(describeFailure(failure))
    process.exit(1)
  })
  await told
  // Whatever holds up an orderly end must not hold it up for ever.
  setTimeout(() => process.exit(1), HARD_STOP_MS).unref()
  await running.stop()
  if (process.connected) process.disconnect()
  return 0
}
