export type { Surroundings, Tried } from './try-step.ts'
export { effectsOf, enter, programOf, TRIED, tryCompile, wayOut } from './try-step.ts'
export { DAY, HOUR, MINUTE, plainPlay, START, someFacts, someWorld } from './world.ts'
