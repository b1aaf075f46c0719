import type { FieldType } from '@shirube/audience'
import type { AssetKind } from '@shirube/kernel'

/** One thing of the organisation that a step or a condition may name. */
export interface Asset {
  readonly id: string
  readonly name: string
  /** A second line to tell two of one name apart: the subject of a mail, the address of a colleague. */
  readonly hint?: string
  /** What a custom field holds. */
  readonly fieldType?: FieldType
}

/** Everything that pickers choose from and sentences name; the page that holds an inspector brings it. */
export interface AssetCatalog {
  /** All things of a kind that may be chosen; undefined while they are being fetched. */
  list(kind: AssetKind): readonly Asset[] | undefined
  /** What a thing is called, archived ones included; undefined when it is missing or not fetched yet. */
  nameOf(kind: AssetKind, id: string): string | undefined
  /** Where a new one is made, if there is a screen for it. */
  newHref(kind: AssetKind): string | undefined
  /** Where this one is seen and edited, if there is a screen for it. */
  hrefOf(kind: AssetKind, id: string): string | undefined
}

/** A catalog in which nothing is. */
export const EMPTY_CATALOG: AssetCatalog = {
  list: () => [],
  nameOf: () => undefined,
  newHref: () => undefined,
  hrefOf: () => undefined,
}
