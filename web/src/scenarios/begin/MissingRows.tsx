import { Select } from '@mantine/core'
import type { AssetRef } from '@shirube/audience'
import type { AssetCatalog } from '@shirube/inspector-kit'
import { useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import type { Beginning } from './beginning.ts'
import classes from './MissingRows.module.css'

const MAKE = 'make:'
const LATER = 'later:'

/** What is to stand for one thing that is missing: a new one, one that is there by its id, or nothing yet. */
export type Instead =
  | { readonly kind: 'make' }
  | { readonly kind: 'later' }
  | { readonly kind: 'use'; readonly id: string }

/** What stands for each missing thing unless somebody chooses otherwise: a new one where the beginning brings it. */
export const insteadOf = ({ kind, id }: AssetRef, { assets }: Beginning): Instead =>
  assets.some((asset) => asset.kind === kind && asset.id === id) ? { kind: 'make' } : { kind: 'later' }

/** A choice for each thing that the beginning refers to and that is not there. */
export function MissingRows(props: {
  readonly missing: readonly AssetRef[]
  readonly beginning: Beginning
  readonly catalog: AssetCatalog
  readonly instead: (ref: AssetRef) => Instead
  readonly onChoose: (ref: AssetRef, instead: Instead) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { missing, beginning, catalog, instead, onChoose } = props
  return (
    <ul className={classes.rows}>
      {missing.map((ref) => {
        const brought = beginning.assets.find((one) => one.kind === ref.kind && one.id === ref.id)
        const name = brought?.name[language] ?? ref.id
        const kind = t(`kind.${ref.kind}`)
        const now = instead(ref)
        const there = (catalog.list(ref.kind) ?? []).map((one) => ({ value: one.id, label: one.name }))
        const data = [
          ...(brought ? [{ value: MAKE, label: t('preview.make') }] : []),
          { value: LATER, label: t('preview.later') },
          ...there,
        ]
        return (
          <li key={`${ref.kind}/${ref.id}`}>
            <span className={classes.kind}>{kind}</span>
            <span className={classes.name}>{name}</span>
            <Select
              size="xs"
              aria-label={t('preview.choiceOf', { kind, name })}
              data={data}
              value={now.kind === 'use' ? now.id : now.kind === 'make' ? MAKE : LATER}
              allowDeselect={false}
              searchable={there.length > 8}
              onChange={(value) => onChoose(ref, read(value))}
            />
          </li>
        )
      })}
    </ul>
  )
}

function read(value: string | null): Instead {
  if (value === null || value === LATER) return { kind: 'later' }
  return value === MAKE ? { kind: 'make' } : { kind: 'use', id: value }
}
