import type { Client } from '@temporalio/client'
import { defineSearchAttributeKey, type SearchAttributePair, SearchAttributeType } from '@temporalio/common'

/** What an operator can look workflows up by in Temporal itself. Counts and paths never come from there. */
const SCENARIO = defineSearchAttributeKey('ShirubeScenario', SearchAttributeType.KEYWORD)
const VERSION = defineSearchAttributeKey('ShirubeVersion', SearchAttributeType.KEYWORD)

/** Temporal's number for the type of an attribute that is compared as it is. */
const KEYWORD = 2
const ALREADY_EXISTS = 6

/** Where a run belongs. */
export interface RunLabels {
  readonly scenarioId: string
  readonly versionId: string
}

/** The labels as a workflow is started with. */
export const labelPairs = ({ scenarioId, versionId }: RunLabels): SearchAttributePair[] => [
  { key: SCENARIO, value: scenarioId },
  { key: VERSION, value: versionId },
]

/** Makes the namespace know the labels; safe to repeat. False where this client may not: runs go without them. */
export async function registerRunLabels(client: Client, namespace: string): Promise<boolean> {
  const searchAttributes = { [SCENARIO.name]: KEYWORD, [VERSION.name]: KEYWORD }
  try {
    await client.connection.operatorService.addSearchAttributes({ namespace, searchAttributes })
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === ALREADY_EXISTS
  }
}
