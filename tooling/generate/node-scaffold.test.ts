import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { ROOT } from '../workspace.ts'
import { nodeScaffold } from './node-scaffold.ts'

const FOLDER = 'packages/nodes/src/send-letter'
const files = nodeScaffold('send-letter')
const code = [...files].filter(([name]) => name.endsWith('.ts'))

test('a new folder has every facet, every word in both languages, and its help', () => {
  expect([...files.keys()].sort()).toEqual([
    'Inspector.tsx',
    'README.en.md',
    'README.ja.md',
    'compile.ts',
    'model.ts',
    'narrate.ts',
    'send-letter.test.ts',
    'text.en.ts',
    'text.ja.ts',
  ])
})

test('a new folder type-checks as it stands, against the contracts as they are', () => {
  const path = join(ROOT, 'packages/nodes/tsconfig.json')
  const read = ts.readConfigFile(path, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, join(ROOT, 'packages/nodes'))
  const host = ts.createCompilerHost({ ...options, noEmit: true })
  const overlay = new Map(code.map(([name, text]) => [join(ROOT, FOLDER, name), text]))
  const program = ts.createProgram({
    rootNames: [...overlay.keys()].filter((name) => !name.endsWith('.test.ts')),
    options: { ...options, noEmit: true, composite: false, incremental: false },
    host: {
      ...host,
      fileExists: (name) => overlay.has(name) || host.fileExists(name),
      directoryExists: (name) => name === join(ROOT, FOLDER) || ts.sys.directoryExists(name),
      readFile: (name) => overlay.get(name) ?? host.readFile(name),
      getSourceFile: (name, target) => {
        const text = overlay.get(name)
        return text === undefined ? host.getSourceFile(name, target) : ts.createSourceFile(name, text, target)
      },
    },
  })
  const own = program.getSourceFiles().filter((file) => overlay.has(file.fileName))
  const faults = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ])
  expect(own).toHaveLength(5)
  expect(faults.map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, ' '))).toEqual([])
}, 60_000)

test.each(code)('a new %s is formatted as the house formats', (name, text) => {
  const biome = join(ROOT, 'node_modules/.bin/biome')
  const formatted = execFileSync(biome, ['format', `--stdin-file-path=${FOLDER}/${name}`], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
  })
  expect(text).toBe(formatted)
})
