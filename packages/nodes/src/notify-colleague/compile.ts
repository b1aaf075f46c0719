import { checkStaff, type NodeCompile, pairUp } from '@shirube/engine'
import type { NotifyColleague } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)

/** Tells the colleague and goes on, whether or not anybody could be told. */
export const compiler: NodeCompile<NotifyColleague> = {
  kind: 'step',
  compile({ to, subject, body }, context) {
    checkStaff(context, 'to', to)
    if (subject.trim() === '')
      context.report({ severity: 'error', code: 'no-subject', field: 'subject' }, PROBLEMS.noSubject)
    return [{ op: 'effect', effect: { kind: 'notify', to, subject, body }, next: { port: 'next' } }]
  },
}
