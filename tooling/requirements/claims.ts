import ts from 'typescript'

/** A test that says in its title which requirement it shows. */
export interface Claim {
  readonly id: string
  readonly title: string
  readonly file: string
}

const TESTS: ReadonlySet<string> = new Set(['test', 'it', 'describe'])
const ID = /\[((?:S|D|I)\d+|canvas \d+)\]/gu

/** The claims of one test file: the ids in the titles of its tests and groups of tests. */
export function claimsIn(source: ts.SourceFile): readonly Claim[] {
  const found: Claim[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && TESTS.has(rootOf(node.expression))) {
      const [first] = node.arguments
      const title = first && titleOf(first)
      for (const [, id = ''] of title?.matchAll(ID) ?? []) {
        found.push({ id, title: title?.replaceAll(ID, '').trim() ?? '', file: source.fileName })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The name at the root of a call: `test` in `test.each([…])`. */
function rootOf(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression))
    return rootOf(expression.expression)
  return ''
}

function titleOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined
}
