import type { Condition } from '@shirube/audience'
import type { ReactNode } from 'react'
import { fillSlots } from '../sentence/fill-slots.tsx'
import { AddLeaf } from './AddLeaf.tsx'
import classes from './ConditionBuilder.module.css'
import { ConditionRows, type RowsProps } from './ConditionRows.tsx'
import { type Block, exceptThose, type Group } from './group.ts'
import { SlotGroupKind } from './SlotGroupKind.tsx'
import { useConditionText } from './use-condition-text.ts'

/** One part of a condition in a frame: leaves together, a group, or those who are left out. */
export function ConditionBlock(props: {
  readonly block: Block
  /** How the block itself is joined to the others. */
  readonly joined: Group['kind']
  readonly path: string
  readonly people: RowsProps['people']
  readonly onChange: (next: readonly Condition[]) => void
}): ReactNode {
  const { block, path, people, onChange } = props
  if (block.kind === 'leaves') return <Leaves {...props} block={block} />
  const { group } = block
  const remake = (next: Group): readonly Condition[] =>
    next.of.length === 0 ? [] : [block.kind === 'except' ? exceptThose(next) : next]
  const inside = `${path}.${block.at}`
  const nested = block.kind === 'except' && exceptThose(group).kind === 'not' && group.of.length > 1
  return (
    <Frame
      kind={block.kind}
      onAdd={(leaf) => onChange(remake({ ...group, of: [...group.of, leaf] }))}
      match={
        <SlotGroupKind
          field={inside}
          value={group.kind}
          onChange={(kind) => onChange(remake({ ...group, kind }))}
        />
      }
    >
      <ConditionRows
        kind={group.kind}
        parts={group.of}
        path={(place) =>
          block.kind === 'group'
            ? `${inside}.of.${place}`
            : nested
              ? `${inside}.of.of.${place}`
              : `${inside}.of`
        }
        people={people}
        onChange={(of) => onChange(remake({ ...group, of }))}
      />
    </Frame>
  )
}

type BlockProps = Parameters<typeof ConditionBlock>[0]

/** Leaves that stand in the whole condition itself. */
function Leaves(props: BlockProps & { readonly block: Extract<Block, { kind: 'leaves' }> }): ReactNode {
  const { block, joined, path, people, onChange } = props
  return (
    <Frame kind={block.kind} onAdd={(leaf) => onChange([...block.of, leaf])}>
      <ConditionRows
        kind={joined}
        parts={block.of}
        path={(place) => `${path}.${block.at + place}`}
        people={people}
        onChange={onChange}
      />
    </Frame>
  )
}

function Frame(props: {
  readonly kind: Block['kind']
  readonly match?: ReactNode
  readonly onAdd: (leaf: Condition) => void
  readonly children: ReactNode
}): ReactNode {
  const { kind, match, onAdd, children } = props
  const t = useConditionText()
  const words = kind === 'except' ? t.notMatch : t.groupMatch
  return (
    <section className={classes.block} data-kind={kind}>
      {match === undefined ? null : (
        <header className={classes.head}>
          <span>{fillSlots(words, { match })}</span>
          <AddLeaf label={t.addCondition} onAdd={onAdd} />
        </header>
      )}
      {children}
      {match === undefined ? (
        <div className={classes.add}>
          <AddLeaf label={t.addCondition} onAdd={onAdd} />
        </div>
      ) : null}
    </section>
  )
}
