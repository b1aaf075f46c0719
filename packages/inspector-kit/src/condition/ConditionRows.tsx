import { type Condition, isLeaf } from '@shirube/audience'
import type { ReactNode } from 'react'
import { fillSlots } from '../sentence/fill-slots.tsx'
import { AddLeaf } from './AddLeaf.tsx'
import classes from './ConditionBuilder.module.css'
import { ConditionMenu } from './ConditionMenu.tsx'
import { exceptionOf, exceptThose, type Group, replaced } from './group.ts'
import { LeafSentence } from './LeafSentence.tsx'
import { SlotGroupKind } from './SlotGroupKind.tsx'
import { useConditionText } from './use-condition-text.ts'

/** What a list of conditions is given. */
export interface RowsProps {
  readonly kind: Group['kind']
  readonly parts: readonly Condition[]
  /** The path of the first of them in the whole condition, and its place there. */
  readonly path: (at: number) => string
  /** How many people meet a condition by itself, by its path. */
  readonly people?: ((path: string) => ReactNode) | undefined
  readonly onChange: (next: readonly Condition[]) => void
}

/** Conditions one under the other, each with かつ or または before it. */
export function ConditionRows(props: RowsProps): ReactNode {
  const { kind, parts, path, people, onChange } = props
  const t = useConditionText()
  return (
    <>
      {parts.map((part, at) => (
        <div key={path(at)} className={classes.part}>
          <div className={classes.row}>
            <span className={classes.op}>{at === 0 ? '' : t[`op_${kind}`]}</span>
            <span className={classes.words}>
              <PartWords
                part={part}
                path={path(at)}
                onChange={(next) => onChange(replaced(parts, { at, count: 1 }, [next]))}
              />
            </span>
            <span className={classes.people}>{people?.(path(at))}</span>
            <ConditionMenu parts={parts} at={at} onChange={onChange} />
          </div>
          <Nest
            part={part}
            path={path(at)}
            people={people}
            onChange={(next) => onChange(replaced(parts, { at, count: 1 }, next === undefined ? [] : [next]))}
          />
        </div>
      ))}
    </>
  )
}

/** What a row says: the sentence of a leaf, or how the group below it is to be met. */
function PartWords(props: {
  readonly part: Condition
  readonly path: string
  readonly onChange: (next: Condition) => void
}): ReactNode {
  const { part, path, onChange } = props
  const t = useConditionText()
  const inside = nestOf(part)
  if (isLeaf(part) || inside === undefined) {
    return isLeaf(part) ? <LeafSentence leaf={part} field={path} onChange={onChange} /> : null
  }
  const { group, remake } = inside
  const match = (
    <SlotGroupKind
      field={path}
      value={group.kind}
      onChange={(kind) => onChange(remake({ ...group, kind }))}
    />
  )
  return fillSlots(part.kind === 'not' ? t.notMatch : t.groupMatch, { match })
}

/** The conditions of a group inside another, in a frame of their own; the last one taken out takes the group with it. */
function Nest(props: {
  readonly part: Condition
  readonly path: string
  readonly people: RowsProps['people']
  readonly onChange: (next: Condition | undefined) => void
}): ReactNode {
  const { part, path, people, onChange } = props
  const t = useConditionText()
  const inside = nestOf(part)
  if (inside === undefined) return null
  const { group, remake } = inside
  const put = (of: readonly Condition[]): void =>
    onChange(of.length === 0 ? undefined : remake({ ...group, of }))
  return (
    <div className={classes.nest} data-except={part.kind === 'not' || undefined}>
      <ConditionRows
        kind={group.kind}
        parts={group.of}
        path={(at) => `${path}.of.${at}`}
        people={people}
        onChange={put}
      />
      <div className={classes.add}>
        <AddLeaf label={t.addCondition} onAdd={(leaf) => put([...group.of, leaf])} />
      </div>
    </div>
  )
}

function nestOf(
  part: Condition,
): { readonly group: Group; readonly remake: (group: Group) => Condition } | undefined {
  if (part.kind === 'all' || part.kind === 'any') return { group: part, remake: (group) => group }
  if (part.kind === 'not') return { group: exceptionOf(part), remake: exceptThose }
  return undefined
}
