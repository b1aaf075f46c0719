import type { FieldType, Stage } from '@shirube/audience'
import type { AssetKind } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** One thing that people name in scenarios, segments and filters, archived ones included. */
export interface CatalogueRow {
  readonly kind: AssetKind
  readonly id: string
  readonly name: string
  /** Its name in English, where it has one of its own. */
  readonly nameEn: string | null
  /** Tells two of one name apart: the address of a colleague. */
  readonly hint: string | null
  /** The stage of consideration that a mail or a document suits. */
  readonly stage: Stage | null
  /** What a custom field holds. */
  readonly fieldType: FieldType | null
  /** No longer to be chosen; what names it still says what it was called. */
  readonly archived: boolean
}

/** Everything that can be named, by kind and name. */
export async function assetCatalogue(db: Queryable): Promise<readonly CatalogueRow[]> {
  return await db<CatalogueRow[]>`
    select 'mail' as kind, id, name, null as hint, null as "fieldType", archived_at is not null as archived, null as "nameEn",
      content ->> 'stage' as stage from mails
    union all select 'form', id, name, null, null, not active or archived_at is not null, null, null from forms
    union all select 'list', id, name, null, null, false, null, null from lists
    union all select 'segment', id, name, null, null, false, null, null from segments
    union all select 'material', id, name, null, null, false, null, stage from materials
    union all select 'seminar', id, title ->> 'ja', null, null, archived_at is not null, title ->> 'en', null from seminars
    union all select 'pageGroup', id, name, null, null, false, null, null from page_groups
    union all select 'customEvent', id, name, null, null, false, null, null from custom_events
    union all select 'customEventField', e.id || '.' || (f ->> 'key'), f ->> 'name', null, null, false, null, null
      from custom_events e cross join jsonb_array_elements(e.fields) f
    union all select 'customField', id, name, null, type, archived, name_en, null from custom_fields
    union all select 'user', id::text, name, email::text, null, not active, null, null from users
    union all select 'team', id, name, null, null, false, null, null from teams
    union all select 'scenario', id, name, folder, null, state = 'archived', null, null from scenarios
    order by 1, 3, 2`
}
