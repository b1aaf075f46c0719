import { Button } from '@mantine/core'
import { IconMail, IconNote, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { PageBody, PageHeader, RowMenu, ThumbBar } from '../../src/index.ts'
import { GalleryShell } from '../GalleryShell.tsx'
import type { PageProps } from '../page-props.ts'
import { useSay } from '../say.ts'
import classes from './LeadPage.module.css'
import { Hero } from './lead/Hero.tsx'
import { HistoryPanel } from './lead/HistoryPanel.tsx'
import { PathPanel } from './lead/PathPanel.tsx'
import { ProfilePanels } from './lead/ProfilePanels.tsx'
import { ScorePanel } from './lead/ScorePanel.tsx'

/** The page of one lead. */
export function LeadPage(props: PageProps): ReactNode {
  const say = useSay()
  return (
    <GalleryShell {...props} at="leads">
      <PageHeader
        title={say({ ja: '佐伯 美咲', en: 'Misaki Saeki' })}
        titleHidden
        back={{ href: '/leads', label: say({ ja: 'リード', en: 'Leads' }) }}
        actions={
          <>
            <RowMenu label={say({ ja: 'ほかの操作', en: 'More' })}>{null}</RowMenu>
            <span className={classes.desk}>
              <Button leftSection={<IconMail size={15} stroke={1.75} />}>
                {say({ ja: 'メールを送信', en: 'Send an email' })}
              </Button>
              <Button variant="filled" leftSection={<IconPhone size={15} stroke={1.75} />}>
                {say({ ja: '架電', en: 'Call' })}
              </Button>
            </span>
          </>
        }
      />
      <PageBody>
        <Hero />
        <div className={classes.columns}>
          <ProfilePanels />
          <HistoryPanel />
          <div className={classes.column}>
            <ScorePanel />
            <PathPanel />
          </div>
        </div>
      </PageBody>
      <ThumbBar label={say({ ja: '連絡する', en: 'Get in touch' })}>
        <Button variant="filled" size="lg" leftSection={<IconPhone size={18} stroke={1.75} />}>
          {say({ ja: '架電 0566-00-0142', en: 'Call 0566-00-0142' })}
        </Button>
        <Button size="lg" aria-label={say({ ja: 'メールを送信', en: 'Send an email' })}>
          <IconMail size={18} stroke={1.75} />
        </Button>
        <Button size="lg" aria-label={say({ ja: 'メモを書く', en: 'Write a note' })}>
          <IconNote size={18} stroke={1.75} />
        </Button>
      </ThumbBar>
    </GalleryShell>
  )
}
