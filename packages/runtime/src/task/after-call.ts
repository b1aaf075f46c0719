import { CALL_OUTCOMES, type CallOutcome } from '@shirube/audience'
import { callById, type Queryable, runById, runStateOf, versionById } from '@shirube/db'
import type { Instruction, Program, RunState, Target } from '@shirube/engine'
import { explainDuration } from '@shirube/engine'
import { assertNever, type Language, type Localised, type NodeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import type { Scenario, ScenarioNode } from '@shirube/scenario'
import { type Assets, loadAssets } from '../publish/assets.ts'
import { titlesInBoth } from '../publish/compile-draft.ts'

/** What the scenario does when a call comes to this. */
export interface AfterCall {
  readonly outcome: CallOutcome
  readonly words: Localised
}

/** How many steps ahead are told. */
const AHEAD = 3

const TEXT = {
  ja: {
    steps: (titles: readonly string[]) => titles.map((title) => `「${title}」`).join(' → '),
    ends: 'シナリオを終了',
    back: '指定した日時に、この一覧に戻る',
    again: (after: string) => `${after}後に、もう一度この一覧に出る`,
  },
  en: {
    steps: (titles: readonly string[]) => titles.join(' → '),
    ends: 'The scenario ends',
    back: 'Returns to this list at the time you set',
    again: (after: string) => `Returns to this list ${after} later`,
  },
} as const

type Wait = Extract<Instruction<Target>, { op: 'wait' }>

/** The wait in which the run stands for the outcome of its call. */
function waitOf(program: Program, { phase }: RunState): Wait | undefined {
  const line = phase.kind === 'waiting' ? program.code[phase.pc] : undefined
  return line?.instruction.op === 'wait' ? line.instruction : undefined
}

const hears = (arm: Wait['arms'][number], outcome: CallOutcome): boolean =>
  arm.match.kind === 'call.completed' &&
  (arm.match.where ?? []).some((test) => test.op === 'is' && test.value === outcome)

/** The steps along the main way from here, to the first at which the run stops for a while. */
function stepsAlong(graph: Scenario, from: NodeId): readonly NodeId[] {
  const steps: NodeId[] = []
  let node: ScenarioNode | undefined = graph.nodes[from]
  while (node && steps.length < AHEAD && !steps.includes(node.id)) {
    steps.push(node.id)
    const { id, type, data } = node
    const model = modelOf(type)
    const ways = model?.ports(data) ?? []
    if (!model || model.suspends(data)) break
    const main = ways.length === 1 ? ways[0] : ways.find((way) => way.main)
    const next = Object.values(graph.edges).find((e) => e.from.node === id && e.from.port === main?.id)
    node = next && graph.nodes[next.to]
  }
  return steps
}

/** What is told of a run that waits for a call. */
interface CallTold {
  readonly graph: Scenario
  readonly program: Program
  readonly call: ScenarioNode
  readonly titles: Readonly<Record<Language, Readonly<Record<string, string>>>>
}

function told(target: Target, outcome: CallOutcome, about: CallTold): Localised {
  const { graph, program, call, titles } = about
  const say = (language: Language): string => {
    const words = TEXT[language]
    switch (target.kind) {
      case 'within':
        return outcome === 'call_back' ? words.back : words.again(pauseOf(call, language))
      case 'leave': {
        const next = target.to === undefined ? undefined : program.code[target.to]?.node
        if (next === undefined) return words.ends
        return words.steps(stepsAlong(graph, next).map((id) => titles[language][id] ?? id))
      }
      default:
        return assertNever(target)
    }
  }
  return { ja: say('ja'), en: say('en') }
}

/** After how long a call that nobody answered is made again. */
function pauseOf(call: ScenarioNode, language: Language): string {
  const read = modelOf(call.type)?.schema.safeParse(call.data)
  const { retry } = (read?.success ? read.data : {}) as {
    retry?: { after: Parameters<typeof explainDuration>[0] }
  }
  return retry ? explainDuration(retry.after, language) : ''
}

/** What follows each outcome of an open call, by the version that its run goes through; nothing for a call of no run. */
export async function afterCall(db: Queryable, id: string): Promise<readonly AfterCall[] | undefined> {
  const call = await callById(db, id)
  if (!call) return undefined
  const run = call.runId === null ? undefined : await runById(db, call.runId)
  if (!run || call.runId === null || call.state !== 'open') return []
  const [version, state, assets] = await Promise.all([
    versionById(db, run.versionId),
    runStateOf(db, call.runId),
    loadAssets(db),
  ])
  return version && state ? answersAhead(version, state, assets) : []
}

function answersAhead(
  { graph, program }: Pick<CallTold, 'graph' | 'program'>,
  state: RunState,
  assets: Assets,
): readonly AfterCall[] {
  const wait = waitOf(program, state)
  const step = state.visit && graph.nodes[state.visit.node]
  if (!wait || !step) return []
  const titles = titlesInBoth(graph, assets)
  return CALL_OUTCOMES.flatMap((outcome) => {
    const arm = wait.arms.find((one) => hears(one, outcome))
    return arm ? [{ outcome, words: told(arm.next, outcome, { graph, program, call: step, titles }) }] : []
  })
}
