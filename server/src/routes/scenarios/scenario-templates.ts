import { readdir, readFile } from 'node:fs/promises'
import { type ScenarioTemplate, scenarioTemplateSchema } from '@shirube/contract'

const FOLDER = new URL('../../../../examples/templates/', import.meta.url)

async function readTemplates(): Promise<readonly ScenarioTemplate[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).toSorted()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')))
  return texts.map((text) => scenarioTemplateSchema.parse(JSON.parse(text)))
}

let known: Promise<readonly ScenarioTemplate[]> | undefined

/** The scenarios to begin with that come with this release, read once. */
export const scenarioTemplates = (): Promise<readonly ScenarioTemplate[]> => {
  known ??= readTemplates()
  return known
}
