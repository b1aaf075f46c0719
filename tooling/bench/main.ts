import { type BenchWorld, openBenchWorld } from './bench-world.ts'
import { benchLatency } from './latency.ts'
import { type Comparison, median } from './pairs.ts'
import { benchSending } from './sending.ts'
import { benchSteps } from './steps.ts'

const PAIRS = 9

const two = (value: number): string => value.toFixed(2)
const spread = ({ median: m, low, high }: Comparison['ratio']): string =>
  `${two(m)} (${two(low)}–${two(high)})`
const perUnit = (samples: Comparison['product']): string =>
  (median(samples.map((s) => s.cpuSeconds / s.units)) * 1000).toFixed(2)
const rateOf = (samples: Comparison['product']): string =>
  median(samples.map((s) => s.units / s.seconds)).toFixed(0)

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function steps(world: BenchWorld): Promise<void> {
  const { comparison, events } = await benchSteps(world, PAIRS)
  const { ratio, control, product, baseline } = comparison
  say(`7  scenario steps/s ÷ hand-written workflow: ${spread(ratio)}; A/A ${spread(control)}`)
  say(
    `   product ${rateOf(product)} steps/s, ${perUnit(product)} ms CPU a step; by hand ${rateOf(baseline)} steps/s, ${perUnit(baseline)} ms CPU a step`,
  )
  say(`   history events: product ${events.product}, by hand ${events.hand}`)
}

async function sending(world: BenchWorld): Promise<void> {
  const { ratio, control, product, baseline } = await benchSending(world, PAIRS)
  say(`1  messages/s ÷ bare pooled nodemailer with DKIM: ${spread(ratio)}; A/A ${spread(control)}`)
  say(
    `   product ${rateOf(product)} messages/s, ${perUnit(product)} ms CPU a message; nodemailer ${rateOf(baseline)} messages/s, ${perUnit(baseline)} ms CPU a message`,
  )
}

async function latency(world: BenchWorld): Promise<void> {
  const { events, perSecond, p50, p99, max } = await benchLatency(world, { perSecond: 50, seconds: 40 })
  say(
    `12 event → next step committed at ${perSecond}/s, ${events} events: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, max ${max.toFixed(0)} ms`,
  )
}

const BENCHES: Readonly<Record<string, (world: BenchWorld) => Promise<void>>> = { sending, steps, latency }

const wanted = process.argv.slice(2)
const names = wanted.length > 0 ? wanted : Object.keys(BENCHES)
const world = await openBenchWorld()
try {
  for (const name of names) {
    const bench = BENCHES[name]
    if (!bench)
      throw new Error(`There is no benchmark "${name}"; there are ${Object.keys(BENCHES).join(', ')}`)
    await bench(world)
  }
} finally {
  await world.close()
}
