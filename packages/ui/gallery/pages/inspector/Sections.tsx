import type { ReactNode } from 'react'
import {
  KpiStrip,
  MailThumbnail,
  Sentence,
  SentenceSection,
  Slot,
  SlotButton,
  useLanguage,
} from '../../../src/index.ts'
import { useSay } from '../../say.ts'

/** The settings of a mail step in sentences, question by question. */
export function Sections(): ReactNode {
  const say = useSay()
  return (
    <>
      <SentenceSection family="when" title={say({ ja: 'いつ', en: 'When' })}>
        <When />
      </SentenceSection>
      <SentenceSection family="who" title={say({ ja: '誰に', en: 'Who' })}>
        <Who />
      </SentenceSection>
      <SentenceSection family="where" title={say({ ja: 'どこで', en: 'Where' })}>
        <Where />
      </SentenceSection>
      <SentenceSection family="what" title={say({ ja: '何を', en: 'What' })}>
        <What />
        <MailThumbnail layout="picture" size="lg" />
      </SentenceSection>
      <SentenceSection title={say({ ja: 'v7・10/1から', en: 'v7, since 1 Oct' })}>
        <KpiStrip
          label={say({ ja: '結果', en: 'Results' })}
          items={[
            { key: 'sent', label: say({ ja: '送信', en: 'Sent' }), value: '416' },
            { key: 'opened', label: say({ ja: '開封', en: 'Opened' }), value: '58.2', unit: '%' },
          ]}
        />
      </SentenceSection>
    </>
  )
}

function When(): ReactNode {
  const say = useSay()
  const ja = useLanguage() === 'ja'
  const day = (
    <Slot label={say({ ja: '待つ日', en: 'Day' })} value={say({ ja: '翌営業日', en: 'the next workday' })}>
      {() => <p>{say({ ja: '到着した日の次の営業日', en: 'The workday after arrival' })}</p>}
    </Slot>
  )
  const time = <SlotButton attention="hover">9:00</SlotButton>
  const zone = <SlotButton>{say({ ja: '相手のタイムゾーン', en: 'the lead’s time zone' })}</SlotButton>
  return ja ? (
    <Sentence>
      到着したら{day}の{time}まで待ち、{zone}で送信します。
    </Sentence>
  ) : (
    <Sentence>
      Wait until {day} at {time} in {zone}, then send.
    </Sentence>
  )
}

function Who(): ReactNode {
  const ja = useLanguage() === 'ja'
  return ja ? (
    <Sentence>
      <SlotButton>配信許諾のない人</SlotButton>には送信しません。
    </Sentence>
  ) : (
    <Sentence>
      Skip <SlotButton>people without consent</SlotButton>.
    </Sentence>
  )
}

function Where(): ReactNode {
  const ja = useLanguage() === 'ja'
  return ja ? (
    <Sentence problem="送信者を選んでください">
      <SlotButton>メール</SlotButton>で、<SlotButton missing>送信者</SlotButton>から。
    </Sentence>
  ) : (
    <Sentence problem="Choose a sender">
      By <SlotButton>email</SlotButton>, from <SlotButton missing>a sender</SlotButton>.
    </Sentence>
  )
}

function What(): ReactNode {
  const ja = useLanguage() === 'ja'
  return ja ? (
    <Sentence>
      <SlotButton>導入事例：製造業編</SlotButton>の確定版v3を見せます。
    </Sentence>
  ) : (
    <Sentence>
      Show <SlotButton>Case study: manufacturing</SlotButton>, final v3.
    </Sentence>
  )
}
