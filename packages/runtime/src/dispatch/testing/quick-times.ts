import type { DispatchTimes } from '../dispatch.ts'

/** Times that a test can wait for. */
export const QUICK: DispatchTimes = {
  leaseMs: 1_500,
  beatMs: 100,
  silentMs: 800,
  graceMs: 3_000,
  patience: { connectMs: 400, envelopeMs: 500, answerMs: 600 },
}
