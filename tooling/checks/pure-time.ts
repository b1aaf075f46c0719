import ts from 'typescript'
import { isTest, placeOf, sourceFiles, syntaxOf } from './source-files.ts'

// Not workflow code: there Temporal itself replaces the clock by the recorded one.
const PURE = /^packages\/(kernel|scenario|audience|engine|scoring|nodes|rehearsal|email)\/src\//u

/** Every place where pure code reads the machine's clock by `new Date()`; the linter has no rule for it. */
export function clockReadings(source: ts.SourceFile): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'Date' &&
      (ts.isCallExpression(node) || (node.arguments ?? []).length === 0)
    ) {
      found.push(`${placeOf(source, node)} reads the machine's clock; pure code is handed a Clock`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Looks through the pure rooms of the house. */
export const impureTime = (): readonly string[] =>
  sourceFiles()
    .filter((file) => PURE.test(file) && !isTest(file))
    .flatMap((file) => clockReadings(syntaxOf(file)))
