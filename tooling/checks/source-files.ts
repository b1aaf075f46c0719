import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { ROOMS } from '../architecture/floors.ts'
import { filesUnder, foldersIn, ROOT } from '../workspace.ts'

/** The hand-written source files of the house, as paths from its root; what is generated is left out. */
export function sourceFiles(root = ROOT): readonly string[] {
  const top = foldersIn(root)
  const rooms = ROOMS.filter((room) => top.includes(room.split('/')[0] ?? '') && isThere(root, room))
  return rooms
    .flatMap((room) => filesUnder(join(root, room)).map((file) => `${room}/${file}`))
    .filter(
      (file) =>
        /\.(ts|tsx|mjs|css)$/u.test(file) &&
        !/\/(_registry|migrations|dist|histories)\/|\.gen\.ts$/u.test(file),
    )
}

function isThere(root: string, room: string): boolean {
  const [top = '', below] = room.split('/')
  return below === undefined || foldersIn(join(root, top)).includes(below)
}

/** True for a file of tests, or one that only tests use. */
export const isTest = (file: string): boolean =>
  /\.(test|e2e)\.tsx?$/u.test(file) || /(^e2e|\/testing)\//u.test(file)

/** Reads a file as a tree of syntax. */
export function syntaxOf(file: string, root = ROOT): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2023, true, kind)
}

/** Where a node of the tree stands, as `file:line`. */
export function placeOf(source: ts.SourceFile, node: ts.Node): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
}
