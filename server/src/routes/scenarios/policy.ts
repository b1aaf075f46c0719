import type { scenarioEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('scenarios:read')
const write = only(MARKETING, 'scenarios:write')

/** Everybody sees the scenarios; marketers draw and publish them. */
export const scenarioPolicy: Policies<typeof scenarioEndpoints> = {
  list: read,
  templates: read,
  create: write,
  import: write,
  export: read,
  show: read,
  rename: write,
  edit: write,
  check: read,
  checkFile: read,
  publish: write,
  versions: read,
  version: read,
  underWay: read,
  counts: read,
  pause: write,
  resume: write,
  archive: write,
  enter: write,
}
