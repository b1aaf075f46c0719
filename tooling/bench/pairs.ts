/** What one sample measured: how many units in how many seconds of wall time, and the CPU time of this process. */
export interface Sample {
  readonly units: number
  readonly seconds: number
  readonly cpuSeconds: number
}

/** A ratio of rates with its 95 % interval. */
export interface Ratio {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** What a comparison came to. */
export interface Comparison {
  readonly ratio: Ratio
  /** The product against itself in the same run: must lie in 0.95–1.05, or the machine was too restless. */
  readonly control: Ratio
  readonly product: readonly Sample[]
  readonly baseline: readonly Sample[]
}

const rate = (sample: Sample): number => sample.units / sample.seconds

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** The median of the ratios with a bootstrap interval over 2,000 resamples; the same numbers give the same interval. */
export function ratioOf(ratios: readonly number[]): Ratio {
  let state = 42
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const medians = Array.from({ length: 2_000 }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? 0)),
  )
  return { median: median(ratios), low: quantile(medians, 0.025), high: quantile(medians, 0.975) }
}

/** Measures a sample: how long the work took by the wall and on the processor. */
export async function sample(units: number, work: () => Promise<void>): Promise<Sample> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await work()
  const used = process.cpuUsage(cpu)
  return { units, seconds: (performance.now() - start) / 1000, cpuSeconds: (used.user + used.system) / 1e6 }
}

/** Alternates product and baseline A B B A so that a drift of the machine hits both alike. */
export async function compare(options: {
  readonly pairs: number
  readonly product: () => Promise<Sample>
  readonly baseline: () => Promise<Sample>
}): Promise<Comparison> {
  await options.product()
  await options.baseline()
  const product: Sample[] = []
  const baseline: Sample[] = []
  for (let i = 0; i < options.pairs; i++) {
    const first = i % 2 === 0
    if (first) product.push(await options.product())
    baseline.push(await options.baseline())
    if (!first) product.push(await options.product())
  }
  const control: number[] = []
  for (let i = 0; i < Math.max(3, Math.floor(options.pairs / 3)); i++) {
    control.push(rate(await options.product()) / rate(await options.product()))
  }
  const ratios = product.map((sampled, i) => rate(sampled) / rate(baseline[i] ?? sampled))
  return { ratio: ratioOf(ratios), control: ratioOf(control), product, baseline }
}
