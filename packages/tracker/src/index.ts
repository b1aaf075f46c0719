export type { ScriptName, TrackerScript } from './script/build-script.ts'
export { buildScript, withSites } from './script/build-script.ts'
