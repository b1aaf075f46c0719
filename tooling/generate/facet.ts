/** One habitat's registry: which file of a node's folder it collects, and how the collection is typed. */
export interface Facet {
  /** The registry's file name, without its ending. */
  readonly name: string
  /** The file in a node's folder, and the one const it exports. */
  readonly file: string
  readonly exported: string
  /** What the collection and its look-up are called. */
  readonly collection: string
  readonly lookup: string
  readonly type: string
  readonly from: string
  /** Must each node have it? */
  readonly required: boolean
}

/** The registries, one a habitat, so that a habitat bundles no more than it needs. */
export const FACETS: readonly Facet[] = [
  {
    name: 'model',
    file: 'model.ts',
    exported: 'model',
    collection: 'models',
    lookup: 'modelOf',
    type: 'NodeModel',
    from: '@shirube/scenario',
    required: true,
  },
  {
    name: 'compile',
    file: 'compile.ts',
    exported: 'compiler',
    collection: 'compilers',
    lookup: 'compilerOf',
    type: 'NodeCompile',
    from: '@shirube/engine',
    required: true,
  },
  {
    name: 'narrate',
    file: 'narrate.ts',
    exported: 'narrator',
    collection: 'narrators',
    lookup: 'narratorOf',
    type: 'NodeNarrate',
    from: '@shirube/engine',
    required: true,
  },
  {
    name: 'perform',
    file: 'perform.ts',
    exported: 'performer',
    collection: 'performers',
    lookup: 'performerOf',
    type: 'NodePerform',
    from: '@shirube/engine',
    required: false,
  },
  {
    name: 'inspector',
    file: 'Inspector.tsx',
    exported: 'Inspector',
    collection: 'inspectors',
    lookup: 'inspectorOf',
    type: 'NodeInspector',
    from: '@shirube/inspector-kit',
    required: true,
  },
]
