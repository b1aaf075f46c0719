import type { Result } from '@shirube/kernel'
import type { z } from 'zod'

/** The look of a step: which of the seven families of the design language it wears. */
export const FAMILIES = ['trigger', 'audience', 'channel', 'what', 'flow', 'score', 'sales'] as const
export type Family = (typeof FAMILIES)[number]

/** The four questions a scenario answers: いつ・どこで・誰に・何を. */
export type Question = 'when' | 'where' | 'who' | 'what'

/** A way out of a step. The main way is drawn straight down; a step has at most one. */
export interface Port {
  readonly id: string
  readonly main?: boolean
  /** A way that may stay without a line and then is not taken at all: "could not be delivered". */
  readonly optional?: boolean
}

/** What the structure of a drawing needs to know of one step; nothing of its type. */
export interface NodeShape {
  readonly role: 'trigger' | 'step' | 'end'
  /** True when every passage through it may wait: only such steps may close a loop. */
  readonly suspends: boolean
  readonly ports: readonly Port[]
}

/** The first facet of a node type: its data, and the shape that follows from it. */
export interface NodeModel<Data = unknown> {
  readonly type: string
  /** The version of `Data`; older data is brought up by `migrations`. */
  readonly version: number
  readonly family: Family
  readonly role: NodeShape['role']
  readonly speaks: readonly Question[]
  /** True when the step itself sends or says something to the lead. */
  readonly reachesLead: boolean
  readonly schema: z.ZodType<Data>
  /** Data of a freshly placed step: valid by the schema, perhaps with diagnostics from its compiler. */
  defaults(): Data
  ports(data: Data): readonly Port[]
  suspends(data: Data): boolean
  /** From version n to n + 1, by n. */
  readonly migrations: Readonly<Record<number, (data: Readonly<Record<string, unknown>>) => unknown>>
}

/** Finds the model of a type. */
export type ModelLookup = (type: string) => NodeModel | undefined

/** Where a node's data is at fault. */
export interface DataFault {
  readonly field: string
  readonly message: string
}

/** Brings a node's data to the model's version and checks it. */
export function readData<Data>(
  model: NodeModel<Data>,
  node: { readonly version: number; readonly data: Readonly<Record<string, unknown>> },
): Result<Data, readonly DataFault[]> {
  let data: unknown = node.data
  if (node.version > model.version) {
    return { ok: false, error: [{ field: '', message: `made by a newer release (version ${node.version})` }] }
  }
  for (let v = node.version; v < model.version; v++) {
    const migrate = model.migrations[v]
    if (!migrate) return { ok: false, error: [{ field: '', message: `no way from version ${v}` }] }
    data = migrate(data as Readonly<Record<string, unknown>>)
  }
  const parsed = model.schema.safeParse(data)
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    error: parsed.error.issues.map((i) => ({ field: i.path.join('.'), message: i.message })),
  }
}
