import { Button } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Initial, Note, PageHeader, Sheet } from '../../src/index.ts'
import { GalleryShell } from '../GalleryShell.tsx'
import type { PageProps } from '../page-props.ts'
import { useSay } from '../say.ts'
import classes from './PublishPage.module.css'
import { ChangesPart } from './publish/ChangesPart.tsx'
import { HistoryPart } from './publish/HistoryPart.tsx'
import { UnderwayPart } from './publish/UnderwayPart.tsx'

/** The sheet that puts a version live. */
export function PublishPage(props: PageProps): ReactNode {
  const say = useSay()
  const [opened, setOpened] = useState(true)
  const title = say({ ja: 'v8を本番に反映', en: 'Put v8 live' })
  return (
    <GalleryShell {...props} at="scenarios">
      <PageHeader
        title={say({ ja: '資料ダウンロード後の育成', en: 'Post-download nurture' })}
        actions={
          <Button variant="filled" onClick={() => setOpened(true)}>
            {title}
          </Button>
        }
      />
      <Sheet
        opened={opened}
        purpose="publish"
        title={title}
        note={say({
          ja: '資料ダウンロード後の育成・v7は10/1から稼働中',
          en: 'Post-download nurture, v7 live since 1 Oct',
        })}
        closeLabel={say({ ja: '閉じる', en: 'Close' })}
        onClose={() => setOpened(false)}
        foot={<Foot onClose={() => setOpened(false)} />}
      >
        <Fine />
        <ChangesPart />
        <HistoryPart />
        <UnderwayPart />
        <Grace />
      </Sheet>
    </GalleryShell>
  )
}

function Fine(): ReactNode {
  const say = useSay()
  return (
    <Note icon={IconCheck} tone="ok">
      <strong className={classes.fine}>{say({ ja: '要修正はありません', en: 'Nothing to fix' })}</strong>{' '}
      {say({
        ja: '経路、担当、配信許諾、確定したメール、差し込みを確認しました',
        en: 'paths, owners, consent, final mails and merge fields checked',
      })}
    </Note>
  )
}

function Grace(): ReactNode {
  const say = useSay()
  return (
    <Note icon={IconArrowBackUp}>
      <b>{say({ ja: '反映から15分は取り消せます。', en: 'It can be taken back for 15 minutes.' })}</b>
      {say({
        ja: 'その間はv8で送信も架電の依頼も始まらず、取り消すとv7のまま続きます。',
        en: ' Until then v8 sends nothing and asks for no call; taken back, v7 goes on.',
      })}
    </Note>
  )
}

function Foot(props: { readonly onClose: () => void }): ReactNode {
  const say = useSay()
  return (
    <>
      <Initial name={say({ ja: '森', en: 'Mori' })} tone="accent" />
      <div className={classes.approver}>
        <b>{say({ ja: '承認者：森 健太', en: 'Approver: Kenta Mori' })}</b>
        <p>{say({ ja: '承認されると反映します。', en: 'It goes live once approved.' })}</p>
      </div>
      <Button onClick={props.onClose}>{say({ ja: '編集に戻る', en: 'Back to editing' })}</Button>
      <Button variant="filled">{say({ ja: '申請する', en: 'Request approval' })}</Button>
    </>
  )
}
