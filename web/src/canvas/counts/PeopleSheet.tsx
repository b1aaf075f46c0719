import { Button, Checkbox } from '@mantine/core'
import { type Run, runEndpoints } from '@shirube/contract'
import type { NodeId } from '@shirube/kernel'
import { AppLink, DockedSheet, EmptyState, formatWhen, TextButton } from '@shirube/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { callWith } from '../../api/call.ts'
import { useMay } from '../../api/use-session.ts'
import { Failure } from '../../app/Failure.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useLive } from '../../live/use-live.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useCard } from '../graph/canvas-context.ts'
import { closePanel, openPanel } from '../stage/stage-store.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './PeopleSheet.module.css'
import { RunActs } from './RunActs.tsx'

interface Asked {
  readonly step: NodeId
  readonly who: 'waiting' | 'failed'
}

/** The people behind a count: who they are, since when, and what can be done for them. */
export function PeopleSheet({ step, who }: Asked): ReactNode {
  const t = useStageText()
  const title = useCard(step)?.title ?? step
  const mayAct = useMay('marketer')
  const { runs, people } = usePeople({ step, who })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const here = people.filter((run) => chosen.has(run.id))
  const toggle = (id: string): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const done = (): void => {
    setChosen(new Set())
    void runs.refetch()
  }
  const foot = here.length > 0 ? <RunActs runs={here} onDone={done} /> : undefined
  return (
    <DockedSheet
      purpose="detail"
      title={t(`people.${who}`)}
      note={title}
      inside="rows"
      closeLabel={t('close')}
      onClose={closePanel}
      foot={foot}
    >
      {runs.isError ? (
        <Failure error={runs.error} title={t('people.unread')} onRetry={() => void runs.refetch()} />
      ) : runs.isSuccess && people.length === 0 ? (
        <EmptyState title={t('people.none')} text={title} />
      ) : (
        <ul className={classes.rows}>
          {people.map((run) => (
            <Person
              key={run.id}
              run={run}
              chosen={chosen.has(run.id)}
              onToggle={mayAct && run.status !== 'ended' ? () => toggle(run.id) : undefined}
            />
          ))}
        </ul>
      )}
      {runs.hasNextPage ? (
        <More loading={runs.isFetchingNextPage} onMore={() => void runs.fetchNextPage()} />
      ) : null}
    </DockedSheet>
  )
}

/** The people of a step, page by page, read again as the counts change. */
function usePeople({ step, who }: Asked) {
  const { id: scenario } = useDocument()
  const runs = useInfiniteQuery({
    queryKey: [runEndpoints.list.path, { scenario, step, who }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after, signal }) => {
      const of = who === 'waiting' ? { step } : { failedIn: step }
      const query = { scenario, ...of, ...(after !== undefined && { after }) }
      return callWith(runEndpoints.list, { query }, { signal })
    },
    getNextPageParam: ({ next }) => next,
  })
  useLive(['counts'], () => void runs.refetch())
  return { runs, people: runs.data?.pages.flatMap((page) => page.items) ?? [] }
}

function More(props: { readonly loading: boolean; readonly onMore: () => void }): ReactNode {
  const t = useStageText()
  return (
    <Button variant="subtle" size="xs" loading={props.loading} onClick={props.onMore}>
      {t('people.more')}
    </Button>
  )
}

function Person(props: {
  readonly run: Run
  readonly chosen: boolean
  readonly onToggle: (() => void) | undefined
}): ReactNode {
  const t = useStageText()
  const place = usePlace()
  const { run, chosen, onToggle } = props
  const { lead, version, enteredAt, wakeAt, words } = run
  const when = (at: number): string => formatWhen(at, { ...place, now: Date.now() })
  return (
    <li>
      {onToggle ? (
        <Checkbox aria-label={t('people.select', { name: lead.name })} checked={chosen} onChange={onToggle} />
      ) : null}
      <div className={classes.who}>
        <AppLink href={`/leads/${lead.id}`} className={classes.name}>
          {lead.name}
        </AppLink>
        <p>
          {version}
          <span>{t('people.since', { when: when(enteredAt) })}</span>
          {wakeAt === undefined ? null : <span>{t('people.wakes', { when: when(wakeAt) })}</span>}
        </p>
        {words ? <p className={classes.why}>{words[place.language]}</p> : null}
      </div>
      <TextButton onPress={() => openPanel({ kind: 'follow', run: run.id })}>{t('people.follow')}</TextButton>
    </li>
  )
}
