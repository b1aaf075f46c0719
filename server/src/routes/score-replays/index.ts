import { scoreReplayEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { scoreReplayHandlers } from './handlers.ts'
import { scoreReplayPolicy } from './policy.ts'

/** Trying changed score rules on the recorded history. */
export const scoreReplayRoutes = resource(scoreReplayEndpoints, scoreReplayPolicy, scoreReplayHandlers)
