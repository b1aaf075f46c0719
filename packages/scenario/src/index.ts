export type { Diagnostic } from './document/diagnostic.ts'
export { diagnostic, publishable } from './document/diagnostic.ts'
export { parseScenario } from './document/parse.ts'
export type {
  Annotation,
  Reentry,
  Scenario,
  ScenarioEdge,
  ScenarioNode,
  ScenarioSettings,
} from './document/scenario.ts'
export {
  annotationSchema,
  edgeSchema,
  emptyScenario,
  nodeIdSchema,
  nodeSchema,
  scenarioSchema,
  settingsSchema,
} from './document/scenario.ts'
export type { Applied } from './edit/apply.ts'
export { applyEdit, applyEdits } from './edit/apply.ts'
export type { Edit, EditPath, EditRefusal } from './edit/edit.ts'
export { editSchema } from './edit/edit.ts'
export { valueAt, withValueAt } from './edit/path.ts'
export { replacementEdits } from './edit/replacement-edits.ts'
export { conflicts, touches } from './edit/touches.ts'
export type {
  DataFault,
  Family,
  ModelLookup,
  NodeModel,
  NodeShape,
  Port,
  Question,
} from './model/node-model.ts'
export { FAMILIES, readData } from './model/node-model.ts'
export { checkStructure, refusesConnection } from './structure/check.ts'
export type { ShapeOf, Wiring } from './structure/graph.ts'
export { reachableFrom, wiringOf } from './structure/graph.ts'
