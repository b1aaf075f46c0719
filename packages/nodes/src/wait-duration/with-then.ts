import type { WaitDuration } from './model.ts'

type Then = NonNullable<WaitDuration['then']>

/** The wait with what it goes on at changed; a wish that asks for nothing is left out. */
export function withThen(
  data: WaitDuration,
  change: { readonly [K in keyof Then]?: Then[K] | undefined },
): WaitDuration {
  const { time, weekdays, businessDays } = { ...data.then, ...change }
  const then = {
    ...(time !== undefined && { time }),
    ...(weekdays?.length && { weekdays }),
    ...(businessDays && { businessDays }),
  }
  const { duration, zone } = data
  return Object.keys(then).length === 0 ? { duration, zone } : { duration, then, zone }
}
