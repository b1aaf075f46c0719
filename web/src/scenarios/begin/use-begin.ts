import { assetEndpoints, scenarioEndpoints } from '@shirube/contract'
import { useLanguage } from '@shirube/ui'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { useMe } from '../../api/use-session.ts'
import { type AssetChoices, withAssets } from './asset-refs.ts'
import type { Beginning } from './beginning.ts'
import { makeAsset } from './make-asset.ts'

/** A beginning, and what is to stand for the things that it lacks. */
export interface Begun {
  readonly beginning: Beginning
  /** Ids of what it brings along and is to be made, as `kind/id`. */
  readonly make: ReadonlySet<string>
  readonly choices: AssetChoices
}

/** Makes what was asked for and then the scenario; answers its id. */
export function useBegin(onDone: (id: string) => void): UseMutationResult<string, Error, Begun> {
  const client = useQueryClient()
  const language = useLanguage()
  const { id: me } = useMe()
  return useMutation({
    async mutationFn({ beginning, make, choices }: Begun) {
      const { name, drawing, assets } = beginning
      for (const asset of assets)
        if (make.has(`${asset.kind}/${asset.id}`)) await makeAsset(asset, { language, me })
      const body = { name, scenario: withAssets(drawing, choices) }
      const { id } = await call(scenarioEndpoints.create, { body })
      return id
    },
    async onSuccess(id) {
      const stale = [scenarioEndpoints.list.path, assetEndpoints.list.path]
      await Promise.all(stale.map((path) => client.invalidateQueries({ queryKey: [path] })))
      onDone(id)
    },
  })
}
