import type { PayloadTest } from '@shirube/audience'
import { checkAssets, type NodeCompile, pairUp } from '@shirube/engine'
import type { PageViewed } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)

/** Lets a lead in at each view of a page that fits. */
export const compiler: NodeCompile<PageViewed> = {
  kind: 'trigger',
  starts({ pageGroups, pathContains }, context) {
    const refs = pageGroups.map((id) => ({ kind: 'pageGroup', id }) as const)
    checkAssets(context, 'pageGroups', refs)
    const where: PayloadTest[] = []
    if (pageGroups.length > 0) where.push({ field: 'groups', op: 'includesAny', values: pageGroups })
    if (pathContains !== undefined) where.push({ field: 'path', op: 'contains', value: pathContains })
    if (where.length === 0)
      context.report({ severity: 'warning', code: 'every-page', field: 'pageGroups' }, PROBLEMS.everyPage)
    return [{ kind: 'event', match: { kind: 'page.viewed', ...(where.length > 0 && { where }) } }]
  },
}
