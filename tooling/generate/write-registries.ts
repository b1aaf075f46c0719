import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldersIn, ROOT } from '../workspace.ts'
import { FACETS, type Facet } from './facet.ts'
import { registryText } from './registry.ts'

/** What was found in a nodes folder. */
export interface Written {
  readonly types: readonly string[]
  /** Folders that lack a facet that every node must have, with its file; they are in no registry. */
  readonly incomplete: readonly string[]
}

/**
 * Writes the registries of a nodes folder. A file whose text is unchanged is left alone, so that nothing is rebuilt
 * for it. A folder that is still in the making is left out and named.
 */
export function writeRegistries(nodes: string): Written {
  const found = foldersIn(nodes).filter(
    (name) => !name.startsWith('_') && existsSync(join(nodes, name, 'model.ts')),
  )
  const incomplete = found.flatMap((type) =>
    FACETS.filter((facet) => facet.required && !has(facet, nodes, type)).map(
      (facet) => `${type}/${facet.file}`,
    ),
  )
  const types = found.filter((type) => !incomplete.some((lack) => lack.startsWith(`${type}/`)))
  const out = join(nodes, '_registry')
  mkdirSync(out, { recursive: true })
  for (const facet of FACETS) {
    writeRegistry(
      out,
      facet,
      types.filter((type) => has(facet, nodes, type)),
    )
  }
  return { types, incomplete }
}

/** Writes the registries of the product's own nodes. */
export const generateRegistries = (): Written => writeRegistries(join(ROOT, 'packages/nodes/src'))

const has = (facet: Facet, nodes: string, type: string): boolean => existsSync(join(nodes, type, facet.file))

function writeRegistry(out: string, facet: Facet, types: readonly string[]): void {
  const file = join(out, `${facet.name}.ts`)
  // The inspectors need the browser's types: without one there is nothing to compile them against.
  if (types.length === 0 && facet.file.endsWith('.tsx')) return rmSync(file, { force: true })
  const text = registryText(facet, types)
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}
