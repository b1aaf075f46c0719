import type { AssetKind, Localised, NodeId } from '@shirube/kernel'
import type { Diagnostic } from '@shirube/scenario'
import type { Block } from '../program/instruction.ts'
import type { Start } from '../program/program.ts'

/** What is installed that a scenario may refer to; the same answers in browser and server. */
export interface AssetCatalog {
  has(kind: AssetKind, id: string): boolean
  /** What people call it, or called it while it was there. */
  nameOf?(kind: AssetKind, id: string): string | undefined
}

/** What a step may know of its surroundings when it compiles. */
export interface CompileContext {
  readonly node: NodeId
  /** The ways out that have a line. */
  readonly connected: ReadonlySet<string>
  readonly assets: AssetCatalog
  /** The type of another step, for references to it. */
  typeOf(node: string): string | undefined
  /** Notes something about a field of this step's data. An error stops the publishing, not the compiling of others. */
  report(
    about: Pick<Diagnostic, 'severity' | 'code' | 'asset'> & { readonly field: string },
    text: Localised,
    values?: Readonly<Record<string, string | number>>,
  ): void
}

/** The second facet of a node type. What it reports goes with the result; the data has passed the model's schema. */
export type NodeCompile<Data = unknown> =
  | { readonly kind: 'step'; compile(data: Data, context: CompileContext): Block }
  | { readonly kind: 'trigger'; starts(data: Data, context: CompileContext): readonly Start[] }

/** Finds the compiler of a type. */
export type CompilerLookup = (type: string) => NodeCompile | undefined
