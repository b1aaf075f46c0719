export { checkAsset, checkAssets, checkStaff } from './check/check-asset.ts'
export type { NamedInstruction, NamedTarget } from './compile/assemble.ts'
export { assemble } from './compile/assemble.ts'
export { type CompileTools, compileNode } from './compile/blocks.ts'
export { type Compilation, compileScenario, shapesBy } from './compile/compile.ts'
export { anyOf, explainAsset, explainAssets, namesOf, quote, UNSET } from './explain/asset.ts'
export {
  explainDate,
  explainDays,
  explainDayTime,
  explainInstant,
  explainWeekdays,
  explainZone,
} from './explain/calendar.ts'
export { explainDuration, explainTimes } from './explain/duration.ts'
export { type Ahead, explainFiring } from './explain/next-firing.ts'
export type { NodeText, Twin } from './explain/node-text.ts'
export { pairUp, wordFor } from './explain/node-text.ts'
export type { ReadPart } from './explain/read-aloud.ts'
export { readAloud } from './explain/read-aloud.ts'
export type { Touch } from './explain/read-touches.ts'
export { readTouches } from './explain/read-touches.ts'
export type { ReadSentence } from './explain/read-ways.ts'
export { explainEnd, explainRefusal, explainStuck } from './explain/reason.ts'
export type { Names, NarrationTools } from './explain/scenario-context.ts'
export { scenarioContext } from './explain/scenario-context.ts'
export { joinSentences, startSentence } from './explain/sentences.ts'
export { explainStaff } from './explain/staff.ts'
export type { EndedStay, StayTold } from './explain/tell-stay.ts'
export { explainStay, explainWay } from './explain/tell-stay.ts'
export { explainTime } from './explain/time-expression.ts'
export { explainWatched } from './explain/watched.ts'
export type { WhyContext } from './explain/why.ts'
export { explainWhy } from './explain/why.ts'
export type { AssetCatalog, CompileContext, CompilerLookup, NodeCompile } from './facet/compile.ts'
export type { NarratorLookup, NodeNarrate } from './facet/narrate.ts'
export type { NodePerform, PerformOutcome, PerformPorts } from './facet/perform.ts'
export type { CallSpec, Effect, EffectKind, EffectRefusal, EffectResult } from './program/effect.ts'
export type { Anchor, Arm, Block, BlockTarget, Instruction, Op, Target } from './program/instruction.ts'
export { OPS } from './program/instruction.ts'
export type { Entry, Line, Program, RunNeeds, Start, Watch, WatchOn } from './program/program.ts'
export { watchOnSchema } from './program/program.ts'
export type { ScoreWatch } from './program/score-watches.ts'
export { scoreWatchesIn, scoreWatchesOf } from './program/score-watches.ts'
export type { StaffChoice } from './program/staff-choice.ts'
export { staffChoiceSchema } from './program/staff-choice.ts'
export type { OpenHours, TimeExpression, ZoneChoice } from './program/time-expression.ts'
export {
  dayTimeSchema,
  durationSchema,
  lengthSchema,
  openHoursSchema,
  timeExpressionSchema,
  weekdaySchema,
  zoneChoiceSchema,
} from './program/time-expression.ts'
export { applyInMemory } from './simulate/apply-in-memory.ts'
export type { Play, Session, TraceEntry } from './simulate/session.ts'
export { beginSession, hear, moveTo, nextDue, resumeSession } from './simulate/session.ts'
export type { Scripted } from './simulate/simulate.ts'
export { simulate } from './simulate/simulate.ts'
export type { Applied, ApplyEffect, Consequence, Consequences, Happening, World } from './simulate/world.ts'
export { addEvent } from './simulate/world.ts'
export type { Await, Command, Topic } from './step/command.ts'
export { MAX_BETWEEN_WAITS, MAX_DEPTH } from './step/execute.ts'
export type { PointsGiven, RunFacts, SendingRules, StepInput } from './step/input.ts'
export type { WorkTime } from './step/resolve-time.ts'
export { addWorkTime } from './step/resolve-time.ts'
export { nextSendable } from './step/sendable.ts'
export type { EndReason, MadeRef, OpenVisit, Phase, RunState, StuckReason } from './step/state.ts'
export { beginRun } from './step/state.ts'
export type { StepResult } from './step/step.ts'
export { step } from './step/step.ts'
export type { Why } from './step/why.ts'
