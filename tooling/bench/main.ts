import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type OpenCrowd, openCrowd } from '../crowd/open-crowd.ts'
import { ROOT } from '../workspace.ts'
import { type BenchWorld, openBenchWorld } from './bench-world.ts'
import { benchClicks } from './clicks.ts'
import { benchCollecting } from './collecting.ts'
import { benchImporting } from './importing.ts'
import { benchLatency, type Latency } from './latency.ts'
import { benchLongList } from './long-list.ts'
import { type Comparison, median } from './pairs.ts'
import { benchReactions } from './reactions.ts'
import { benchReading } from './reading.ts'
import { benchSegmentChanges } from './segment-changes.ts'
import { benchSegments } from './segments.ts'
import { benchSending } from './sending.ts'
import { benchSteps } from './steps.ts'
import { benchTrial } from './trial.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '9' },
    leads: { type: 'string' },
    /** Of the long list, and for how long it is watched. */
    rows: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '30' },
  },
})
const pairs = Number(values.pairs)

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

function sayRatio(what: string, { ratio, control, product, baseline }: Comparison): void {
  say(`${what}: ${spread(ratio)}; A/A ${spread(control)}`)
  say(
    `   product ${rateOf(product)}/s, ${perUnit(product)} ms CPU each; baseline ${rateOf(baseline)}/s, ${perUnit(baseline)} ms CPU each`,
  )
}

function sayLatency(what: string, { events, perSecond, p50, p99, max }: Latency): void {
  say(
    `${what} at ${perSecond}/s, ${events} events: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, max ${max.toFixed(0)} ms`,
  )
}

async function steps(world: BenchWorld): Promise<void> {
  const { comparison, events } = await benchSteps(world, pairs)
  sayRatio('7  scenario steps ÷ hand-written workflow', comparison)
  say(`   history events: product ${events.product}, by hand ${events.hand}`)
}

/** Against a baseline, in a world that is new for each run. */
const IN_A_NEW_WORLD: Readonly<Record<string, (world: BenchWorld) => Promise<void>>> = {
  sending: async (world) =>
    sayRatio('1  messages ÷ bare pooled nodemailer with DKIM', await benchSending(world, pairs)),
  collecting: async () => {
    for await (const { name, comparison } of benchCollecting(pairs))
      sayRatio(`5  events checked and deduplicated ÷ COPY of ${name}`, comparison)
  },
  importing: async () =>
    sayRatio('6  rows of a list taken in ÷ COPY into the same indexes', await benchImporting(pairs)),
  clicks: async () => sayRatio('4  clicks kept and redirected ÷ bare Fastify', await benchClicks(pairs)),
  'long-list': longList,
  steps,
  latency: async (world) =>
    sayLatency('12 event → next step committed', await benchLatency(world, { perSecond: 50, seconds: 40 })),
}

async function longList(): Promise<void> {
  const told = await benchLongList({ rows: Number(values.rows), minutes: Number(values.minutes) })
  const { memory, live, takenIn } = told
  const rate = takenIn === undefined ? told.taken / told.seconds : told.rows / takenIn
  say(
    `a list of ${told.rows} rows: looked at in ${told.receivedIn.toFixed(1)} s, ${told.taken} taken at ${rate.toFixed(0)}/s, ${told.followed} followed after ${told.seconds.toFixed(0)} s`,
  )
  say(
    `   memory in MiB: before ${memory.before}, looking ${memory.received}, taking ${memory.taken}, following ${memory.followed}`,
  )
  sayLatency('   live event → scored', { ...live, perSecond: 1 })
}

/** Each bench founds an organisation of its own among the crowd. */
const asNobodys = async ({ db }: OpenCrowd): Promise<unknown> =>
  await db`truncate organisation, scenarios cascade`

async function crowd(open: OpenCrowd): Promise<void> {
  await benchReading(open, ({ name, p50, p95 }) =>
    say(`${name.padEnd(40)} p50 ${p50.toFixed(0).padStart(5)} ms, p95 ${p95.toFixed(0).padStart(5)} ms`),
  )
  await asNobodys(open)
  const load = { perSecond: 200, seconds: 30 }
  sayLatency('event → score → scenario begun', await benchReactions(open, load))
}

async function segments(open: OpenCrowd): Promise<void> {
  for await (const { name, comparison } of benchSegments(open, pairs)) {
    sayRatio(`8  would-be segment ${name} ÷ by hand`, comparison)
  }
  sayRatio('8  segments of 1,000 changed leads ÷ of everybody', await benchSegmentChanges(open, pairs))
}

async function trial(open: OpenCrowd): Promise<void> {
  const { units, seconds, cpuSeconds } = await benchTrial(open)
  say(
    `trial of rules on ${open.leads} leads with ${units} events: ${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s of CPU`,
  )
}

/** In a database that holds a crowd; it is made by the first run and kept for the day. */
const IN_A_CROWD: Readonly<
  Record<string, { readonly leads: number; readonly bench: (open: OpenCrowd) => Promise<void> }>
> = {
  crowd: { leads: 1_000_000, bench: crowd },
  segments: { leads: 1_000_000, bench: segments },
  trial: { leads: 100_000, bench: trial },
}

async function runInCrowd(name: string): Promise<void> {
  const { leads, bench } = IN_A_CROWD[name] ?? {}
  if (leads === undefined || !bench) return
  const open = await openCrowd(Number(values.leads ?? leads), join(ROOT, '.cache', 'crowd'))
  process.env['TEST_POSTGRES_URL'] = open.url
  try {
    await asNobodys(open)
    await bench(open)
  } finally {
    await open.close()
  }
}

const all = [...Object.keys(IN_A_NEW_WORLD), ...Object.keys(IN_A_CROWD)]
const names = positionals.length > 0 ? positionals : all
for (const name of names)
  if (!all.includes(name)) throw new Error(`There is no benchmark "${name}"; there are ${all.join(', ')}`)
const inWorld = names.flatMap((name) => IN_A_NEW_WORLD[name] ?? [])
if (inWorld.length > 0) {
  const world = await openBenchWorld()
  try {
    for (const bench of inWorld) await bench(world)
  } finally {
    await world.close()
  }
}
for (const name of names) await runInCrowd(name)
