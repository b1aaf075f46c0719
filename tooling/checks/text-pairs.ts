import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { foldersIn, ROOT } from '../workspace.ts'
import { isTest, placeOf, sourceFiles, syntaxOf } from './source-files.ts'

/** Every text that exists in one language only, or is empty in one: pairs `{ ja, en }`, and catalogues by file. */
export function textFaults(): readonly string[] {
  const files = sourceFiles().filter((file) => /\.tsx?$/u.test(file) && !isTest(file))
  return [
    ...files.flatMap((file) => pairFaults(syntaxOf(file))),
    ...files.filter((file) => /(^|[/.])ja\.ts$/u.test(file)).flatMap(catalogueFaults),
    ...nodeHelpFaults(),
  ]
}

/** The object literals that hold one language without the other, or an empty text. */
export function pairFaults(source: ts.SourceFile): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [ja, en] = ['ja', 'en'].map((language) => propertyOf(node, language))
      if (ja !== undefined && en === undefined) found.push(`${placeOf(source, node)} has no English`)
      if (en !== undefined && ja === undefined) found.push(`${placeOf(source, node)} has no Japanese`)
      // Nothing yet in both is what a form begins with; nothing in one is a text that was forgotten.
      if (ja && en && isEmptyText(ja) !== isEmptyText(en))
        found.push(`${placeOf(source, node)} is half empty`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What a catalogue `…ja.ts` and its twin `…en.ts` do not both say. */
function catalogueFaults(ja: string): readonly string[] {
  const en = ja.replace(/ja\.ts$/u, 'en.ts')
  if (!existsSync(join(ROOT, en))) return [`${en} is missing`]
  const [inJa, inEn] = [ja, en].map((file) => new Set([...keysOf(syntaxOf(file))].map(withoutPlural)))
  return [
    ...[...(inJa ?? [])].filter((key) => !inEn?.has(key)).map((key) => `${en} lacks ${key}`),
    ...[...(inEn ?? [])].filter((key) => !inJa?.has(key)).map((key) => `${ja} lacks ${key}`),
  ]
}

/** The name of a text without the form in which English counts: `people_one` and `people_other` are one text. */
const withoutPlural = (key: string): string => key.replace(/_(one|other)$/u, '')

function nodeHelpFaults(): readonly string[] {
  const nodes = 'packages/nodes/src'
  return foldersIn(join(ROOT, nodes))
    .filter((type) => !type.startsWith('_') && existsSync(join(ROOT, nodes, type, 'model.ts')))
    .flatMap((type) =>
      ['README.ja.md', 'README.en.md', 'text.ja.ts', 'text.en.ts'].map((file) => `${nodes}/${type}/${file}`),
    )
    .filter((file) => !existsSync(join(ROOT, file)))
    .map((file) => `${file} is missing`)
}

/** The paths of the texts in a catalogue's outermost object literals. */
export function keysOf(source: ts.SourceFile): ReadonlySet<string> {
  const keys = new Set<string>()
  const visit = (node: ts.Node, path: readonly string[]): void => {
    if (ts.isPropertyAssignment(node)) {
      const below = [...path, node.name.getText(source).replaceAll(/['"]/gu, '')]
      if (ts.isObjectLiteralExpression(node.initializer))
        ts.forEachChild(node.initializer, (n) => visit(n, below))
      else keys.add(below.join('.'))
    } else ts.forEachChild(node, (n) => visit(n, path))
  }
  visit(source, [])
  return keys
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
  return object.properties.find((property) => property.name?.getText().replaceAll(/['"]/gu, '') === name)
}

const isEmptyText = (property: ts.Node): boolean =>
  ts.isPropertyAssignment(property) &&
  ts.isStringLiteralLike(property.initializer) &&
  property.initializer.text.trim() === ''
