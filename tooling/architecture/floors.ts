/** The floors of the house, lowest first: an import points to a lower floor, never up, never sideways. */
export const FLOORS: readonly (readonly string[])[] = [
  ['packages/kernel', 'packages/ui', 'packages/tracker'],
  ['packages/scenario', 'packages/audience', 'packages/embedded'],
  ['packages/engine', 'packages/scoring', 'packages/email', 'packages/inspector-kit'],
  ['packages/nodes', 'packages/rehearsal'],
  ['packages/contract', 'packages/db'],
  ['packages/runtime'],
  ['packages/demo', 'web', 'server', 'workflows'],
  ['packages/cli', 'e2e', 'tooling'],
]

/** Every room of the house, lowest first. */
export const ROOMS: readonly string[] = FLOORS.flat()

/** The rooms that a room may not import from: those of its own floor and of the floors above. */
export function forbiddenTo(room: string): readonly string[] {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room))
  return FLOORS.slice(floor)
    .flat()
    .filter((other) => other !== room)
}
