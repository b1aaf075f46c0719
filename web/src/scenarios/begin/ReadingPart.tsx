import type { TemplateAsset } from '@shirube/contract'
import { readAloud } from '@shirube/engine'
import type { AssetCatalog } from '@shirube/inspector-kit'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import type { Scenario } from '@shirube/scenario'
import { SectionTitle, useLanguage } from '@shirube/ui'
import { type ReactNode, useMemo } from 'react'
import { useText } from '../use-text.ts'
import classes from './ReadingPart.module.css'

/** The drawing in sentences, with the names of what is there and of what it brings along. */
export function ReadingPart(props: {
  readonly drawing: Scenario
  readonly catalog: AssetCatalog
  readonly assets: readonly TemplateAsset[]
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { drawing, catalog, assets } = props
  const parts = useMemo(() => {
    const brought = new Map(assets.map((one) => [`${one.kind}/${one.id}`, one.name[language]]))
    return readAloud(
      drawing,
      { modelOf, narratorOf },
      { language, nameOf: (kind, id) => catalog.nameOf(kind, id) ?? brought.get(`${kind}/${id}`) },
    )
  }, [drawing, catalog, assets, language])
  return (
    <section>
      <SectionTitle>{t('template.reading')}</SectionTitle>
      {parts.map((part) => (
        <div key={`${part.depth} ${part.way} ${part.sentences[0]?.text}`} className={classes.part}>
          {part.way === '' ? null : <h3>{part.way}</h3>}
          {part.sentences.map((sentence) => (
            <p key={sentence.text}>{sentence.text}</p>
          ))}
        </div>
      ))}
    </section>
  )
}
