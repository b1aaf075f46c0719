/** A step of a drawing, wherever it may stand. */
export const node = (id: string, type: string, data: object) => ({
  id,
  type,
  version: 1,
  data,
  position: { x: 0, y: 0 },
})

/** A line from one way out of a step to another step. */
export const line = (from: string, port: string, to: string) => ({
  id: `${from}-${port}`,
  from: { node: from, port },
  to,
})

/** Parts of a drawing as it keeps them: by their ids. */
export const keyed = <T extends { id: string }>(items: readonly T[]) =>
  Object.fromEntries(items.map((item) => [item.id, item]))
