import type { Runtime } from '../runtime.ts'

/** A person needs longer than this to fill in anything. */
const QUICKEST_MS = 1_000
/** A page that was open for longer is looked at once more. */
const OLDEST_MS = 24 * 3_600_000

/** What the stamp of a form says of how it was filled in. */
export type StampFinding = 'good' | 'too-quick' | 'too-old' | 'forged'

const textOf = (form: string, at: string): string => `form:${form}:${at}`

/** A signed note of when a form was shown; it comes back with the answers. */
export function makeStamp(runtime: Pick<Runtime, 'keyring' | 'clock'>, form: string): string {
  const at = runtime.clock.now().toString(36)
  return `${at}~${runtime.keyring.sign('track', textOf(form, at))}`
}

/** Reads a stamp: programs answer at once, or with a stamp that they made up. */
export function readStamp(
  runtime: Pick<Runtime, 'keyring' | 'clock'>,
  form: string,
  stamp: string,
): StampFinding {
  const [at = '', signature = ''] = stamp.split('~')
  if (!runtime.keyring.verify('track', textOf(form, at), signature)) return 'forged'
  const age = runtime.clock.now() - Number.parseInt(at, 36)
  if (age < QUICKEST_MS) return 'too-quick'
  return age > OLDEST_MS ? 'too-old' : 'good'
}
