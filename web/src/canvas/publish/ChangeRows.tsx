import { DiffRows } from '@shirube/ui'
import { IconAdjustments } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { lookOf } from '../card/card-model.ts'
import { iconOf } from '../card/step-icon.ts'
import type { Change } from './changes-of.ts'

/** Changes as rows: the old struck, the new in the accent. */
export const ChangeRows = (props: { readonly changes: readonly Change[] }): ReactNode => (
  <DiffRows
    changes={props.changes.map(({ key, type, title, parts }) => ({
      key,
      family: type === undefined ? 'flow' : lookOf(type),
      icon: type === undefined ? IconAdjustments : iconOf(type),
      step: title,
      parts,
    }))}
  />
)
