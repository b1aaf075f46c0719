import { asId, type EdgeId, type NodeId } from '@shirube/kernel'

const LENGTH = 10

function random(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('')
}

/** The id of a step that is new; it is kept through all versions. */
export const newNodeId = (): NodeId => asId<NodeId>(`s_${random()}`)

/** The id of a line that is new. */
export const newEdgeId = (): EdgeId => asId<EdgeId>(`l_${random()}`)

/** The id of a note that is new. */
export const newNoteId = (): string => `a_${random()}`
