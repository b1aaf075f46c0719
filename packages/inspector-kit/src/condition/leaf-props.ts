import type { ConditionLeaf } from '@shirube/audience'

/** One leaf of a condition of a kind. */
export type Leaf<K extends ConditionLeaf['kind']> = Extract<ConditionLeaf, { kind: K }>

/** What the sentence of a leaf is given. */
export interface LeafProps<L extends ConditionLeaf = ConditionLeaf> {
  readonly leaf: L
  /** Where it stands in the data. */
  readonly field: string
  readonly onChange: (next: L) => void
}
