import { Button, Menu, SegmentedControl } from '@mantine/core'
import { type Lead, leadEndpoints } from '@shirube/contract'
import { Note, PageBody, PageHeader, RowMenu, TextLink, ThumbBar } from '@shirube/ui'
import { IconGitMerge, IconInfoCircle, IconMail, IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { isOf, useLive } from '../../live/use-live.ts'
import { CardsPanel } from '../cards/CardsPanel.tsx'
import { useText } from '../use-text.ts'
import { AboutPanel } from './AboutPanel.tsx'
import { ColleaguesPanel } from './ColleaguesPanel.tsx'
import { ConsentPanel } from './ConsentPanel.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import classes from './LeadScreen.module.css'
import { LetterDialog } from './LetterDialog.tsx'
import { MembershipPanel } from './MembershipPanel.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { EraseDialog, PersonalDataItems } from './PersonalData.tsx'
import { PlanPanel } from './PlanPanel.tsx'
import { ScorePanel } from './ScorePanel.tsx'
import { StandingHead } from './StandingHead.tsx'
import { useLeadNews } from './use-lead-news.ts'
import { WherePanel } from './WherePanel.tsx'
import { WorkPanel } from './WorkPanel.tsx'

/** One lead: who they are, how far they have come, what they did and why, and what comes next. */
export function LeadScreen({ id }: { readonly id: string }): ReactNode {
  const t = useText()
  const lead = useQuery(queryOf(leadEndpoints.show, { params: { id } }))
  const readAgain = useLeadNews()
  useLive(['leads'], (news) => {
    if (isOf(news, id)) readAgain()
  })
  return (
    <>
      <PageHeader
        title={lead.data?.name ?? ''}
        titleHidden
        back={{ href: '/leads', label: t('profile.back') }}
        {...(lead.data && { actions: <Actions lead={lead.data} /> })}
      />
      <PageBody>
        <Loaded query={lead} failed={t('profile.failed')}>
          {(data) => <Profile lead={data} />}
        </Loaded>
      </PageBody>
    </>
  )
}

function Actions({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const [asking, setAsking] = useState<'letter' | 'merge' | 'erase'>()
  const may = useMay('marketer', 'inside_sales', 'sales')
  const isAdmin = useMay('admin')
  const end = (): void => setAsking(undefined)
  return (
    <>
      {may && lead.mergedInto === undefined ? (
        <RowMenu label={t('profile.actions')}>
          <Menu.Item leftSection={<IconMail size={15} stroke={1.75} />} onClick={() => setAsking('letter')}>
            {t('letter.title')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconGitMerge size={15} stroke={1.75} />}
            onClick={() => setAsking('merge')}
          >
            {t('merge.title')}
          </Menu.Item>
          {isAdmin ? <PersonalDataItems lead={lead} onErase={() => setAsking('erase')} /> : null}
        </RowMenu>
      ) : null}
      <span className={classes.wide}>
        <CallButton lead={lead} />
      </span>
      {asking === 'letter' ? <LetterDialog lead={lead} onClose={end} /> : null}
      {asking === 'merge' ? <MergeDialog lead={lead} onClose={end} /> : null}
      {asking === 'erase' ? <EraseDialog lead={lead} onClose={end} /> : null}
    </>
  )
}

function CallButton({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  if (lead.phone === undefined) return null
  return (
    <Button
      component="a"
      href={`tel:${lead.phone.replaceAll(/[^+\d]/gu, '')}`}
      variant="filled"
      leftSection={<IconPhone size={15} stroke={1.75} />}
      aria-label={`${t('profile.call')} ${lead.phone}`}
    >
      {lead.phone}
    </Button>
  )
}

const TABS = ['overview', 'history', 'plan', 'profile'] as const

function Profile({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const [tab, setTab] = useState<string>('overview')
  return (
    <>
      {lead.mergedInto === undefined ? null : (
        <Note icon={IconInfoCircle} tone="warn">
          {t('profile.merged')}{' '}
          <TextLink href={`/leads/${lead.mergedInto}`}>{t('profile.toSurvivor')}</TextLink>
        </Note>
      )}
      <TestNote lead={lead} />
      <StandingHead lead={lead} />
      <div className={classes.tabs}>
        <SegmentedControl
          fullWidth
          aria-label={t('profile.tabs')}
          value={tab}
          data={TABS.map((value) => ({ value, label: t(`profile.tab_${value}`) }))}
          onChange={setTab}
        />
      </div>
      <div className={classes.columns} data-tab={tab}>
        <div className={classes.column} data-part="profile">
          <AboutPanel lead={lead} />
          <CardsPanel lead={lead} />
          <ConsentPanel lead={lead} />
          <ColleaguesPanel lead={lead.id} />
          <MembershipPanel lead={lead} />
        </div>
        <div className={classes.column} data-part="story">
          <div className={classes.column} data-piece="plan">
            <WorkPanel lead={lead.id} />
            <PlanPanel lead={lead.id} />
          </div>
          <div data-piece="history">
            <HistoryPanel lead={lead.id} />
          </div>
        </div>
        <div className={classes.column} data-part="standing">
          <ScorePanel lead={lead} />
          <WherePanel lead={lead.id} />
        </div>
      </div>
      <CallBar lead={lead} />
    </>
  )
}

/** Says of a test, or of a colleague, that nothing of theirs counts. */
function TestNote({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const uncounted = lead.lists.find(({ id }) => id === 'test' || id === 'internal')
  if (!uncounted) return null
  return <Note icon={IconInfoCircle}>{t('profile.uncounted', { list: uncounted.name })}</Note>
}

/** The call under the thumb, on a phone. */
function CallBar({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  if (lead.phone === undefined) return null
  return (
    <ThumbBar label={t('profile.call')}>
      <CallButton lead={lead} />
    </ThumbBar>
  )
}
