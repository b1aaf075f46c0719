export type { ScriptName, TrackerScript } from './script/build-script.ts'
export { buildScript } from './script/build-script.ts'
