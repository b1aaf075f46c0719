export type { Config, FilesConfig, LogLevel, TemporalConfig } from './config.ts'
export { DEFAULT_PORT, type Environment, readConfig } from './read-config.ts'
