import type { AssetKind } from '@shirube/kernel'
import type { EventKind } from '../event/kind.ts'
import type { EventMatch, PayloadTest } from '../event/match.ts'
import type { Condition } from './condition.ts'

/** A thing of the organisation that a condition or a match names by its id. */
export interface AssetRef {
  readonly kind: AssetKind
  readonly id: string
}

/** Which payload fields hold ids, whatever the kind of event. */
const ID_FIELDS: Readonly<Record<string, AssetKind>> = {
  form: 'form',
  material: 'material',
  groups: 'pageGroup',
  mail: 'mail',
  segment: 'segment',
  list: 'list',
  scenario: 'scenario',
  seminar: 'seminar',
  owner: 'user',
}

const CUSTOM = 'custom.'

/** Which kind of thing a payload field of a built-in event names by its id, if any. */
export const assetKindOf = (field: string): AssetKind | undefined =>
  Object.hasOwn(ID_FIELDS, field) ? ID_FIELDS[field] : undefined

/** True when a payload field of events of this kind names a thing by its id; those of a custom event never do. */
export const namesAsset = (kind: EventKind, field: string): boolean =>
  !kind.startsWith(CUSTOM) && assetKindOf(field) !== undefined

const customField = (field: string): readonly AssetRef[] =>
  field.startsWith(CUSTOM) ? [{ kind: 'customField', id: field.slice(CUSTOM.length) }] : []

/** The whole texts that a test compares with; parts of texts name nothing. */
function comparedTexts(test: PayloadTest): readonly string[] {
  switch (test.op) {
    case 'is':
      return typeof test.value === 'string' ? [test.value] : []
    case 'oneOf':
    case 'includesAny':
      return test.values
    case 'contains':
    case 'startsWith':
    case 'atLeast':
    case 'atMost':
      return []
  }
}

/** Everything that a match names by id: its custom event, and the forms, mails, lists … that it asks for. */
export function assetsOfMatch(match: EventMatch): readonly AssetRef[] {
  // The fields of a custom event are the organisation's own: a field called "list" there holds no list.
  if (match.kind.startsWith(CUSTOM)) return [{ kind: 'customEvent', id: match.kind.slice(CUSTOM.length) }]
  return (match.where ?? []).flatMap((test) => {
    if (match.kind === 'attribute.changed' && test.field === 'field') {
      return comparedTexts(test).flatMap(customField)
    }
    const kind = assetKindOf(test.field)
    return kind === undefined ? [] : comparedTexts(test).map((id) => ({ kind, id }))
  })
}

/** Everything that a condition names by id, in the order in which it is named. */
export function assetsOf(condition: Condition): readonly AssetRef[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(assetsOf)
    case 'not':
      return assetsOf(condition.of)
    case 'attribute':
      return customField(condition.field)
    case 'segment':
      return [{ kind: 'segment', id: condition.segment }]
    case 'list':
      return [{ kind: 'list', id: condition.list }]
    case 'owner':
      return (condition.oneOf ?? []).map((id) => ({ kind: 'user', id }))
    case 'behaviour':
    case 'touch':
      return assetsOfMatch(condition.did)
    case 'sequence':
      return condition.steps.flatMap(assetsOfMatch)
    case 'company':
    case 'score':
    case 'stage':
    case 'qualification':
    case 'consent':
      return []
  }
}
