import type { Tracker } from '../browser/tracker.ts'
import { type FrameNews, readNews } from './frame-news.ts'

/** Where the frame begins before the form has said how high it is. */
const FIRST_HEIGHT = 480
const LONGEST = 1_800

const trackerHere = (): Tracker | undefined => window.shirube

/** The address of the form, with the page that it stands in, whose campaign (UTM) goes along in its address. */
function addressOf(script: HTMLScriptElement): URL {
  const { form = '', language } = script.dataset
  const url = new URL(`/f/${encodeURIComponent(form)}`, script.src)
  url.searchParams.set('embed', '1')
  url.searchParams.set('page', location.href.slice(0, LONGEST))
  const spoken = language ?? document.documentElement.lang.slice(0, 2)
  if (spoken === 'ja' || spoken === 'en') url.searchParams.set('lang', spoken)
  return url
}

/** Puts the form into the page where its script stands, and keeps the frame as high as the form is. */
function embed(script: HTMLScriptElement): void {
  const url = addressOf(script)
  const frame = document.createElement('iframe')
  frame.src = url.href
  frame.title = script.dataset['title'] ?? ''
  frame.style.cssText = `display:block;width:100%;height:${FIRST_HEIGHT}px;border:0`
  const tell = (news: FrameNews): void => frame.contentWindow?.postMessage(news, url.origin)
  const tellVisitor = (): void => {
    void trackerHere()?.ready.then((id) => tell({ shirube: 'visitor', id }))
  }
  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== url.origin) return
    const news = readNews(event.data)
    if (news?.shirube === 'height') frame.style.height = `${Math.ceil(news.height)}px`
    if (news?.shirube === 'go') location.assign(news.url)
  })
  frame.addEventListener('load', tellVisitor)
  document.addEventListener('shirube:ready', tellVisitor)
  script.after(frame)
}

const { currentScript } = document
if (currentScript instanceof HTMLScriptElement) embed(currentScript)
