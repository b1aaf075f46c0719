import { scenarioEndpoints } from '@shirube/contract'
import type { Edit } from '@shirube/scenario'
import { call } from '../../api/call.ts'
import { isProblem } from '../../api/problem-error.ts'
import type { Latest } from './sync.ts'

/** What became of a batch of edits. */
export type Delivery =
  | { readonly kind: 'done'; readonly revision: number; readonly others: readonly Edit[] }
  /** The drafts have to be laid side by side. */
  | { readonly kind: 'overtaken'; readonly why: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly why: string }

/** The way to the server for one scenario. */
export interface DraftDoor {
  send(base: number, edits: readonly Edit[]): Promise<Delivery>
  /** Throws when it cannot be had. */
  load(): Promise<Latest>
}

/** The way to the server over HTTP. */
export function serverDoor(scenario: string, client: string): DraftDoor {
  return {
    async send(base, edits) {
      try {
        const body = { base, edits: [...edits], client }
        const answer = await call(scenarioEndpoints.edit, { params: { id: scenario }, body })
        return { kind: 'done', ...answer }
      } catch (error) {
        if (!isProblem(error)) throw error
        const { code, status, detail } = error.problem
        if (code === 'conflict' || code === 'bad_input') return { kind: 'overtaken', why: detail }
        return status === 0 ? { kind: 'unreachable' } : { kind: 'failed', why: detail }
      }
    },
    async load() {
      const { revision, draft } = await call(scenarioEndpoints.show, { params: { id: scenario } })
      return { revision, draft }
    },
  }
}
