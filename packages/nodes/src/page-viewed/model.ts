import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  /** Ids of the page groups, a page of any of which lets the lead in; none named means every page. */
  pageGroups: z.array(z.string().min(1).max(120)).max(50),
  /** A text that the path of the page must hold besides, such as `/pricing`. */
  pathContains: z.string().min(1).max(200).optional(),
})
export type PageViewed = z.infer<typeof schema>

/** When: a page of the web site was viewed (ページを閲覧). */
export const model: NodeModel<PageViewed> = {
  type: 'page-viewed',
  version: 1,
  family: 'trigger',
  role: 'trigger',
  speaks: ['when'],
  reachesLead: false,
  schema,
  defaults: () => ({ pageGroups: [] }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
