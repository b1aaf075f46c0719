import type { ScenarioBrief } from '@shirube/contract'

/** What the bar says of a scenario. */
export type Titled = Pick<ScenarioBrief, 'id' | 'name' | 'state'> & { readonly live?: ScenarioBrief['live'] }
