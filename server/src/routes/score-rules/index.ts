import { scoreRuleEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { scoreRuleHandlers } from './handlers.ts'
import { scoreRulePolicy } from './policy.ts'

/** The rules by which points are given. */
export const scoreRuleRoutes = resource(scoreRuleEndpoints, scoreRulePolicy, scoreRuleHandlers)
