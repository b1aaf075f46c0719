import { type FrameNews, readNews } from './frame-news.ts'

const ID = /^[\w-]{16,64}$/u

// What is told holds nothing of the person: whoever frames the form may hear it.
const tell = (news: FrameNews): void => parent.postMessage(news, '*')

/** Takes over the browser's id, as the page around the form knows it. */
function keepVisitor(id: string): void {
  const form = document.querySelector('form')
  if (!form || !ID.test(id)) return
  const known = form.querySelector<HTMLInputElement>('input[name="_visitor"]')
  const box = known ?? document.createElement('input')
  box.type = 'hidden'
  box.name = '_visitor'
  box.value = id
  if (!known) form.append(box)
}

function start(): void {
  const { go } = document.body.dataset
  if (go !== undefined) return tell({ shirube: 'go', url: go })
  new ResizeObserver(() =>
    tell({ shirube: 'height', height: document.body.getBoundingClientRect().height }),
  ).observe(document.body)
  addEventListener('message', (event) => {
    if (event.source !== parent) return
    const news = readNews(event.data)
    if (news?.shirube === 'visitor') keepVisitor(news.id)
  })
}

if (parent !== window) start()
