import { commandGroup } from '../api/command-group.ts'
import { exportFile } from './scenario-export.ts'
import { importFile } from './scenario-import.ts'
import { listScenarios } from './scenario-list.ts'
import { publish } from './scenario-publish.ts'
import { rehearse } from './scenario-rehearse.ts'
import { validate } from './scenario-validate.ts'

/** `shirube scenario`: scenarios as files. */
export const scenario = commandGroup('scenario', {
  list: listScenarios,
  validate,
  rehearse,
  import: importFile,
  publish,
  export: exportFile,
})
