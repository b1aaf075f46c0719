import type { IForbiddenRuleType } from 'dependency-cruiser'
import { forbiddenTo, ROOMS } from './floors.ts'

const anyOf = (rooms: readonly string[]): string => `^(${rooms.join('|')})/`

const floorRules: readonly IForbiddenRuleType[] = ROOMS.filter((room) => forbiddenTo(room).length > 0).map(
  (room) => ({
    name: `floors: ${room} imports downward only`,
    severity: 'error',
    from: { path: `^${room}/` },
    to: { path: anyOf(forbiddenTo(room)) },
  }),
)

/** What the architecture forbids, as rules for dependency-cruiser. */
export const RULES: readonly IForbiddenRuleType[] = [
  ...floorRules,
  {
    name: 'no cycles, of types neither',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'web knows neither the database nor what runs on the server',
    severity: 'error',
    from: { path: '^web/' },
    to: { path: '^packages/(db|runtime|embedded)/' },
  },
  {
    name: 'what Temporal bundles imports only itself and the kernel',
    severity: 'error',
    from: { path: '^workflows/src/workflow/', pathNot: '\\.test\\.ts$' },
    to: {
      pathNot:
        '^(workflows/src/workflow/|packages/kernel/|node_modules/.*@temporalio[+/](workflow|common|proto))',
    },
  },
  {
    name: 'a node type knows no other node type',
    severity: 'error',
    from: { path: '^packages/nodes/src/([^_/][^/]*)/' },
    to: { path: '^packages/nodes/src/[^/]+/', pathNot: '^packages/nodes/src/$1/' },
  },
  {
    name: 'another room is entered by what it exports',
    severity: 'error',
    from: { path: '^((?:packages/)?[^/]+)/' },
    to: { path: '^(packages/[^/]+|web|server|workflows)/', pathNot: '^$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'every import resolves',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
]
