import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldersIn } from '../workspace.ts'
import { FACETS, type Facet } from './facet.ts'
import { registryText } from './registry.ts'

/**
 * Writes the registries of a nodes folder and returns the types found. A file whose text is unchanged is left
 * alone, so that nothing is rebuilt for it. Throws when a folder lacks a facet that every node must have.
 */
export function writeRegistries(nodes: string): readonly string[] {
  const types = foldersIn(nodes).filter(
    (name) => !name.startsWith('_') && existsSync(join(nodes, name, 'model.ts')),
  )
  const out = join(nodes, '_registry')
  mkdirSync(out, { recursive: true })
  for (const facet of FACETS) writeRegistry(out, facet, typesWith(facet, nodes, types))
  return types
}

function typesWith(facet: Facet, nodes: string, types: readonly string[]): readonly string[] {
  const having = types.filter((type) => existsSync(join(nodes, type, facet.file)))
  const lacking = types.filter((type) => !having.includes(type))
  if (facet.required && lacking.length > 0) {
    throw new Error(`These node types have no ${facet.file}: ${lacking.join(', ')}`)
  }
  return having
}

function writeRegistry(out: string, facet: Facet, types: readonly string[]): void {
  const file = join(out, `${facet.name}.ts`)
  // The inspectors need the browser's types: without one there is nothing to compile them against.
  if (types.length === 0 && facet.file.endsWith('.tsx')) return rmSync(file, { force: true })
  const text = registryText(facet, types)
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}
