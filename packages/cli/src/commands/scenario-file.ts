import { basename } from 'node:path'
import type { ApiCall } from '../api/command-group.ts'
import { readJsonFile } from '../api/read-json-file.ts'

/** A scenario as a file holds it: by itself, or as it was exported, with its name. */
export interface ScenarioFile {
  readonly id: string
  readonly name: string | undefined
  readonly scenario: unknown
}

/** The id that a file stands for: its name in small letters, without endings. */
const idOf = (file: string): string =>
  basename(file)
    .replace(/(\.scenario)?\.json$/iu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, 60)

const isExport = (json: unknown): json is { readonly name: string; readonly scenario: unknown } =>
  typeof json === 'object' && json !== null && 'scenario' in json && 'name' in json

/** Reads the scenario file that was named; `--id` and `--name` take precedence over what it says itself. */
export async function readScenarioFile(call: ApiCall): Promise<ScenarioFile> {
  const file = call.named[0] ?? ''
  const json = await readJsonFile(file, call.language)
  const own = isExport(json) ? json : { name: undefined, scenario: json }
  return {
    id: call.option('id') ?? idOf(file),
    name: call.option('name') ?? own.name,
    scenario: own.scenario,
  }
}
