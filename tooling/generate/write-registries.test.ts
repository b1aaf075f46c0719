import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeRegistries } from './write-registries.ts'

let nodes: string
beforeEach(() => {
  nodes = mkdtempSync(join(tmpdir(), 'shirube-nodes-'))
})
afterEach(() => rmSync(nodes, { recursive: true }))

function folder(type: string, ...files: readonly string[]): void {
  mkdirSync(join(nodes, type))
  for (const file of files) writeFileSync(join(nodes, type, file), '')
}
const registry = (name: string): string => readFileSync(join(nodes, '_registry', `${name}.ts`), 'utf8')

test('with no folder at all the registries are empty, and there', () => {
  expect(writeRegistries(nodes)).toEqual({ types: [], incomplete: [] })
  expect(registry('model')).toContain('export const modelOf')
  expect(registry('perform')).toContain('satisfies Record<string, NodePerform>')
})

test('a folder is in the registry of each facet it has, under its name', () => {
  folder('send-email', 'model.ts', 'compile.ts', 'narrate.ts', 'Inspector.tsx')
  folder('webhook', 'model.ts', 'compile.ts', 'narrate.ts', 'perform.ts', 'Inspector.tsx')
  expect(writeRegistries(nodes).types).toEqual(['send-email', 'webhook'])
  expect(registry('compile')).toContain(
    "import { compiler as sendEmailNode } from '../send-email/compile.ts'",
  )
  expect(registry('compile')).toContain("'send-email': sendEmailNode,")
  expect(registry('perform')).not.toContain('send-email')
  expect(registry('perform')).toContain("'webhook': webhookNode,")
  expect(registry('inspector')).toContain("from '../webhook/Inspector.tsx'")
})

test('a folder that lacks a facet is left out everywhere, and named', () => {
  folder('half', 'model.ts', 'narrate.ts', 'Inspector.tsx')
  expect(writeRegistries(nodes)).toEqual({ types: [], incomplete: ['half/compile.ts'] })
  expect(registry('model')).not.toContain('half')
})

test('a registry that would not change is not written again', () => {
  folder('end', 'model.ts', 'compile.ts', 'narrate.ts', 'Inspector.tsx')
  writeRegistries(nodes)
  const before = statSync(join(nodes, '_registry/model.ts'), { bigint: true }).mtimeNs
  writeRegistries(nodes)
  expect(statSync(join(nodes, '_registry/model.ts'), { bigint: true }).mtimeNs).toBe(before)
})
