import { z } from 'zod'

/** One age, and how much of the points is left from then on. */
const stepSchema = z.object({
  afterDays: z.number().int().min(1).max(3660),
  keepPercent: z.number().int().min(0).max(99),
})

/** How points grow old. Days are calendar days in the lead's zone since the event that gave the points. */
export const decaySchema = z.discriminatedUnion('kind', [
  /** Half of the points is left after so many days, a quarter after twice as many. */
  z.object({ kind: z.literal('halfLife'), days: z.number().int().min(1).max(3660) }),
  /** Ageing in steps, each later and lower than the one before. */
  z.object({
    kind: z.literal('steps'),
    steps: z
      .array(stepSchema)
      .min(1)
      .max(12)
      .refine(
        (steps) =>
          steps.every((step, i) => {
            const before = steps[i - 1]
            return !before || (step.afterDays > before.afterDays && step.keepPercent < before.keepPercent)
          }),
        { message: 'each step must be later and lower than the one before' },
      ),
  }),
])
export type Decay = z.infer<typeof decaySchema>

/** The share of the points that is left after so many days, from 1 down to 0; never grows again. */
export function keptShare(decay: Decay, days: number): number {
  if (decay.kind === 'halfLife') return 0.5 ** (Math.max(0, days) / decay.days)
  const reached = decay.steps.filter((step) => step.afterDays <= days).at(-1)
  return reached === undefined ? 1 : reached.keepPercent / 100
}
