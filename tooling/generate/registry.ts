import type { Facet } from './facet.ts'

const HEAD = '// Written by `pnpm generate` from the folders beside this one; edits here are lost.\n'

/** The text of one registry: every node type that has the facet, by type. */
export function registryText(facet: Facet, types: readonly string[]): string {
  const imports = types.map(
    (type) => `import { ${facet.exported} as ${variableOf(type)} } from '../${type}/${facet.file}'\n`,
  )
  const entries = types.map((type) => `  '${type}': ${variableOf(type)},\n`)
  return [
    HEAD,
    `import type { ${facet.type} } from '${facet.from}'\n`,
    ...imports,
    `\n/** Every ${facet.exported.toLowerCase()} there is, by node type. */\n`,
    `export const ${facet.collection} = {\n${entries.join('')}} as const satisfies Record<string, ${facet.type}>\n`,
    facet.name === 'model'
      ? `\n/** The node types of this installation. */\nexport type NodeType = keyof typeof models\n`
      : '',
    `\nconst byType: Readonly<Record<string, ${facet.type}>> = ${facet.collection}\n`,
    `\n/** The ${facet.exported.toLowerCase()} of a node type, or undefined when it has none. */\n`,
    `export const ${facet.lookup} = (type: string): ${facet.type} | undefined =>\n`,
    '  Object.hasOwn(byType, type) ? byType[type] : undefined\n',
  ].join('')
}

/** `send-email` as a variable: `sendEmail`; the ending keeps it off the reserved words. */
function variableOf(type: string): string {
  return `${type.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}Node`
}
